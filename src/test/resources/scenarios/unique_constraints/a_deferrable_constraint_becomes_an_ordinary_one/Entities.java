package a_deferrable_constraint_becomes_an_ordinary_one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = {
    @UniqueConstraint(name = "uq_x", columnNames = "x"),
    @UniqueConstraint(name = "uq_y", columnNames = "y", options = "initially deferred")
})
class Account {
    @Id
    Long id;

    Integer x;

    Integer y;
}
