package another_name_of_a_check_renames_it;

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
