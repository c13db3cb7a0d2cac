package an_unnamed_constraint_takes_the_name_that_the_database_has;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"email", "tenant"}))
class Account {
    @Id
    Long id;

    @Column(unique = true)
    String email;

    String tenant;
}
