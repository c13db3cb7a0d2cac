package parameters_that_mean_the_same_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        options = "WITH (FILLFACTOR=70, autovacuum_enabled=true)",
        indexes = @Index(name = "account_name_idx", columnList = "name", options = "with (DEDUPLICATE_ITEMS = true, fillfactor = 60)"))
class Account {
    @Id
    Long id;

    String name;
}
