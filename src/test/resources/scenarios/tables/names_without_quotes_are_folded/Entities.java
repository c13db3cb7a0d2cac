package names_without_quotes_are_folded;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "ACCOUNT",
        indexes = @Index(name = "IX_LastName", columnList = "LastName"),
        uniqueConstraints = @UniqueConstraint(name = "UQ_FirstName", columnNames = "FirstName"))
class Account {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "numbers", sequenceName = "AccountNumbers", allocationSize = 1)
    Long id;

    @Column(name = "FirstName")
    String firstName;

    @Column(name = "LASTNAME")
    String lastName;
}
