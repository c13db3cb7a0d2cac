package another_start_alters_the_sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Account {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "numbers", sequenceName = "numbers", initialValue = 1000, allocationSize = 10)
    Long id;
}
