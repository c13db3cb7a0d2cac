package equal_options_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_place", columnNames = "place", options = "DEFERRABLE INITIALLY DEFERRED"))
class Account {
    @Id
    Long id;

    int place;

    String code;
}
