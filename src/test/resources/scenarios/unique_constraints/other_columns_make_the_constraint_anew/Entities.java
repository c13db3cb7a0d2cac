package other_columns_make_the_constraint_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_account_email", columnNames = {"email", "tenant"}))
class Account {
    @Id
    Long id;

    String email;

    String tenant;
}
