package a_view_that_may_not_be_dropped_steps_aside_unchanged;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;
}
