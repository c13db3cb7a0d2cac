package a_key_that_covers_more_is_made_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    String name;
}
