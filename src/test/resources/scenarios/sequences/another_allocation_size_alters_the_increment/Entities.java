package another_allocation_size_alters_the_increment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @GeneratedValue
    Long id;
}
