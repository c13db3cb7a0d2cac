package defaults_by_functions_that_postgres_spells_otherwise_are_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Thing {
    @Id
    @ColumnDefault("GEN_RANDOM_UUID()")
    UUID id;

    @ColumnDefault("CURRENT_TIMESTAMP")
    Instant at;

    @ColumnDefault("Transaction_Timestamp( )")
    Instant since;

    @ColumnDefault("(CURRENT_TIMESTAMP AT TIME ZONE 'utc')")
    LocalDateTime utc;

    @ColumnDefault("now() + interval '1 day'")
    Instant soon;

    @Column(columnDefinition = "timestamp(3) default LOCALTIMESTAMP (3)")
    LocalDateTime local;

    @ColumnDefault("(Current_Date)")
    LocalDate day;

    @ColumnDefault("CURRENT_USER")
    String by;

    @ColumnDefault("md5(cast(random() as text))")
    String token;

    @Column(name = "greatest_of")
    @ColumnDefault("GREATEST(1,2)")
    Integer greatestOf;
}
