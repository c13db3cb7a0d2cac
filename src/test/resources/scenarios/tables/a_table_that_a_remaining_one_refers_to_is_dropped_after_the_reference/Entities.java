package a_table_that_a_remaining_one_refers_to_is_dropped_after_the_reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;

    Long city;
}
