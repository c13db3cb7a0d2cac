package version_tables_are_never_compared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Shop {
    @Id
    Long id;
}
