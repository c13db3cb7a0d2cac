package usual_options_said_and_unsaid_are_the_same;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = {
    @UniqueConstraint(name = "uq_code", columnNames = "code"),
    @UniqueConstraint(name = "uq_name", columnNames = "name", options = "NOT DEFERRABLE INITIALLY IMMEDIATE")
})
class Account {
    @Id
    Long id;

    String code;

    String name;
}
