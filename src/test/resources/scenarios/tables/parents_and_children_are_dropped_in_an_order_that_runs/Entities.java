package parents_and_children_are_dropped_in_an_order_that_runs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
