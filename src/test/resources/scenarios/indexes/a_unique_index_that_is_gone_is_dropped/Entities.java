package a_unique_index_that_is_gone_is_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    Integer x;

    Integer y;
}
