package a_default_steps_aside_for_a_change_of_type;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("1")
    int level;
}
