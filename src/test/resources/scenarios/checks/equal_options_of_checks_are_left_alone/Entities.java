package equal_options_of_checks_are_left_alone;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = {
    @CheckConstraint(name = "account_grown", constraint = "age > 18", options = "no inherit"),
    @CheckConstraint(name = "account_alive", constraint = "age < 150", options = "not valid")
})
class Account {
    @Id
    Long id;

    int age;
}
