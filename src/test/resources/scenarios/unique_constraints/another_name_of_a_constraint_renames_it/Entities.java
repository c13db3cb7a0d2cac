package another_name_of_a_constraint_renames_it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_account_email", columnNames = "email"))
class Account {
    @Id
    Long id;

    String email;
}
