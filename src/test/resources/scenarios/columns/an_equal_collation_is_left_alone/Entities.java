package an_equal_collation_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Account {
    @Id
    Long id;

    @Collate("C")
    String code;

    @Collate("ucs_basic")
    String name;
}
