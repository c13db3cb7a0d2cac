package an_index_of_another_name_becomes_a_constraint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_account_name", columnNames = "name"))
class Account {
    @Id
    Long id;

    @Column(length = 50)
    String name;
}
