package moments_change_between_with_and_without_a_zone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;

@Entity
class Account {
    @Id
    Long id;

    Instant since;

    LocalDateTime until;
}
