package options_that_a_generator_states_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Account {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 5, options = "CACHE 20 MAXVALUE 100000 CYCLE")
    Long id;
}
