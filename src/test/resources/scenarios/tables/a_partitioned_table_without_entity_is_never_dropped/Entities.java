package a_partitioned_table_without_entity_is_never_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
