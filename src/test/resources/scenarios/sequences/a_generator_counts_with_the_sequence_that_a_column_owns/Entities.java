package a_generator_counts_with_the_sequence_that_a_column_owns;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @GeneratedValue
    Long id;
}
