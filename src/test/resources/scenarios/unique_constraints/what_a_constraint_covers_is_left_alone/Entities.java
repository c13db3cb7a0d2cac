package what_a_constraint_covers_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "account_code", columnNames = "code", options = "include (place)"))
class Account {
    String code;

    @Id
    Long id;

    int place;
}
