package settings_of_the_database_do_not_change_what_is_read;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Check(name = "later", constraints = "day > date '2026-02-01' and at > timestamptz '2026-02-01 00:00:00Z'")
class Account {
    @Id
    Long id;

    @ColumnDefault("'2026-11-21'")
    LocalDate day;

    @ColumnDefault("'2026-11-21 10:00:00Z'")
    Instant at;

    @Column(columnDefinition = "interval default '1 day 2 hours 3 minutes 4 seconds'")
    String pause;

    @ColumnDefault("'\\x00FF'")
    byte[] bytes;

    @ColumnDefault("0.1")
    Double ratio;

    @ColumnDefault("'back\\slash'")
    String name;
}
