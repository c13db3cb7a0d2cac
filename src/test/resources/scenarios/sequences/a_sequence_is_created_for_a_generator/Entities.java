package a_sequence_is_created_for_a_generator;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @GeneratedValue
    Long id;
}
