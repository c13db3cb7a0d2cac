package an_unnamed_check_is_found_by_its_condition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(constraints = "age>18")
class Account {
    @Id
    Long id;

    int age;
}
