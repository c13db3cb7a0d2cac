package a_constraint_made_from_an_index_is_the_same_constraint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_code", columnNames = "code"))
class Account {
    @Id
    Long id;

    String code;
}
