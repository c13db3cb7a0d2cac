package sample;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/** What every record of the shop knows about itself: since when it exists and how often it changed. */
@MappedSuperclass
abstract class Recorded {

    @Column(name = "recorded_at", nullable = false)
    @ColumnDefault("now()")
    Instant recordedAt;

    @Version
    int version;
}
