package a_type_that_nobody_knows_is_left_alone_too;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;
}
