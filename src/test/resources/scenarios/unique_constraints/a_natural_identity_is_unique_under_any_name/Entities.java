package a_natural_identity_is_unique_under_any_name;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NaturalId;

@Entity
class Account {
    @Id
    Long id;

    @NaturalId
    @Column(nullable = false)
    String email;

    @NaturalId
    @Column(nullable = false)
    String tenant;
}
