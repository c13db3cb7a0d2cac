package what_a_constraint_covers_comes_and_goes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = {
    @UniqueConstraint(name = "account_code", columnNames = "code", options = "include (place)"),
    @UniqueConstraint(name = "account_name", columnNames = "name")
})
class Account {
    String code;

    @Id
    Long id;

    String name;

    int place;
}
