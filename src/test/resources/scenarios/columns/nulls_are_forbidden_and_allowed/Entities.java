package nulls_are_forbidden_and_allowed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Column(nullable = false)
    String name;

    String note;
}
