package storage_parameters_are_set_and_changed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(options = "with (fillfactor = 70)",
        indexes = @Index(name = "account_name_idx", columnList = "name", options = "with (fillfactor = 80)"))
class Account {
    @Id
    Long id;

    String name;
}

@Entity
@Table(options = "with (fillfactor = 70, autovacuum_enabled = false)")
class Shop {
    @Id
    Long id;

    String name;
}
