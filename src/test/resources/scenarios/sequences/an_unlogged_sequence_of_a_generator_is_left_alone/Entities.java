package an_unlogged_sequence_of_a_generator_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @GeneratedValue
    Long id;
}
