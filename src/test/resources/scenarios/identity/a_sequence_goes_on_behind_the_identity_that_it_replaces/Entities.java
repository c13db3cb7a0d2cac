package a_sequence_goes_on_behind_the_identity_that_it_replaces;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Account {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "account_numbers", allocationSize = 1)
    Long id;
}
