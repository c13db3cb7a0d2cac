package tables_that_refer_to_each_other_are_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
