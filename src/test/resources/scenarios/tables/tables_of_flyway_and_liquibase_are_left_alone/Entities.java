package tables_of_flyway_and_liquibase_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
