package another_condition_of_a_named_check_makes_it_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "account_of_age", constraints = "age > 18")
class Account {
    @Id
    Long id;

    int age;
}
