package views_that_nobody_knows_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;
}
