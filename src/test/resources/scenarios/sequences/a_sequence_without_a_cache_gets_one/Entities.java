package a_sequence_without_a_cache_gets_one;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Account {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "numbers", options = "cache 20")
    Long id;
}
