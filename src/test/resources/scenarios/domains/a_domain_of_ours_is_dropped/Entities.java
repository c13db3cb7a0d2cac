package a_domain_of_ours_is_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    Integer share;
}
