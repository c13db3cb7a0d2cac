package equal_storage_parameters_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "WITH (autovacuum_enabled = false, fillfactor=70)")
class Account {
    @Id
    Long id;

    String name;
}
