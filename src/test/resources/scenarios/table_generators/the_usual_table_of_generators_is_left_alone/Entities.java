package the_usual_table_of_generators_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}
