package the_index_behind_a_constraint_is_no_index_of_its_own;

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
