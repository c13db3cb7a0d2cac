package a_deferrable_constraint_is_made_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_place", columnNames = "place", options = "deferrable initially deferred"))
class Account {
    @Id
    Long id;

    int place;
}
