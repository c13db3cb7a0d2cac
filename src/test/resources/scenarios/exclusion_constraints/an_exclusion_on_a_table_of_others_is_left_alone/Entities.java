package an_exclusion_on_a_table_of_others_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
