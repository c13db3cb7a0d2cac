package a_unique_constraint_without_attribute_is_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    String email;
}
