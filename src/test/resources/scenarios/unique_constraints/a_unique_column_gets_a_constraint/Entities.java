package a_unique_column_gets_a_constraint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Column(unique = true)
    String email;
}
