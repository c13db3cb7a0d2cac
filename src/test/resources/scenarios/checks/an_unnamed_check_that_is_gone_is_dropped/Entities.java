package an_unnamed_check_that_is_gone_is_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(constraints = "age > 18")
class Account {
    @Id
    Long id;

    int age;
}
