package percent_signs_backslashes_and_apostrophes_survive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "new_code", constraints = "code not like '%\\%' and code <> 'they''re \"here\"'")
class Account {
    @Id
    Long id;

    String code;
}
