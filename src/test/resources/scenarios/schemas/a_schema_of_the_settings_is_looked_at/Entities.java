package a_schema_of_the_settings_is_looked_at;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;
}
