package a_unique_constraint_that_the_key_covers_is_not_asked_for;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @Column(unique = true)
    Long id;
}
