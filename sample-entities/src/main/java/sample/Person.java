package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody the shop knows: a root table that each kind of person joins. */
@Entity
@Table(
        name = "person",
        indexes = {
            @Index(name = "person_name_idx", columnList = "family_name, given_name desc"),
            @Index(name = "person_email_lower_idx", columnList = "(lower(email))"),
        })
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Person extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Size(max = 80) @Column(name = "given_name")
    String givenName;

    @NotBlank @Size(max = 80) @Column(name = "family_name")
    String familyName;

    @Column(length = 254, unique = true)
    String email;
}
