package a_column_goes_with_what_is_computed_from_it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;
}
