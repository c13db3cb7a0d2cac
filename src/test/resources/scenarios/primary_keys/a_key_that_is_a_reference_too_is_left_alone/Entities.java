package a_key_that_is_a_reference_too_is_left_alone;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;

@Entity
class Account {
    @Id
    Long id;
}

@Entity
class Profile {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Account account;
}

@Entity
class Visit {
    @EmbeddedId
    VisitId id;

    @MapsId("accountId")
    @ManyToOne
    Account account;
}

@Embeddable
class VisitId {
    Long accountId;

    LocalDate day;
}
