package a_domain_that_nobody_knows_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    Integer share;
}
