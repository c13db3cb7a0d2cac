package apostrophes_escapes_and_dollar_quotes_say_the_same;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "c1", constraints = "code <> $$it's$$")
@Check(name = "c2", constraints = "code <> U&'a\\0009b'")
@Check(name = "c3", constraints = "code <> E'back\\\\slash'")
@Check(name = "c4", constraints = "code <> E'Gr\\u00f6\\u00DFe'")
@Check(name = "c5", constraints = "code /* not equal */ <> '-- no comment'")
@Check(name = "c6", constraints = "code <> 'a;'\n' b'")
class Account {
    @Id
    Long id;

    String code;
}
