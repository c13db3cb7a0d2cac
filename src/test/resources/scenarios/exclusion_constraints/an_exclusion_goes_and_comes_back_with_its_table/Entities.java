package an_exclusion_goes_and_comes_back_with_its_table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
