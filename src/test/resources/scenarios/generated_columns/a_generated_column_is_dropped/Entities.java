package a_generated_column_is_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;
}
