package a_collation_is_changed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Account {
    @Id
    Long id;

    @Collate("C")
    String code;

    String name;
}
