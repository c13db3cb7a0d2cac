package a_unique_index_of_the_same_name_becomes_a_constraint;

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
