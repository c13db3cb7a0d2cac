package a_default_is_set_changed_and_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("'OPEN'")
    String state;

    @ColumnDefault("2")
    Integer level;

    String note;
}
