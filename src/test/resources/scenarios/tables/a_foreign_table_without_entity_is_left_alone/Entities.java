package a_foreign_table_without_entity_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
