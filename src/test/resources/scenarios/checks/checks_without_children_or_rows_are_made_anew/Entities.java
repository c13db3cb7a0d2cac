package checks_without_children_or_rows_are_made_anew;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = {
    @CheckConstraint(name = "account_grown", constraint = "age > 18"),
    @CheckConstraint(name = "account_alive", constraint = "age < 150")
})
class Account {
    @Id
    Long id;

    int age;
}
