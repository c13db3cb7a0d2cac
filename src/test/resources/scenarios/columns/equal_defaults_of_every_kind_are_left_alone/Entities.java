package equal_defaults_of_every_kind_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("'some default'")
    String plain;

    @ColumnDefault("'//slash'")
    String slashes;

    @ColumnDefault("'has '' quote'")
    String quoted;

    @ColumnDefault("substring('name', 1, 3)")
    String part;

    @Column(name = "other_part")
    @ColumnDefault("SUBSTRING('name' FROM 1 FOR 3)")
    String otherPart;

    @ColumnDefault("now()")
    LocalDateTime moment;

    @ColumnDefault("15")
    Integer number;

    @ColumnDefault("''")
    String blank;

    @ColumnDefault("'a\\b'")
    String backslash;

    @Column(columnDefinition = "interval default '14 days'")
    String pause;

    @Column(name = "same_pause", columnDefinition = "interval default interval '14 days'")
    String samePause;

    @ColumnDefault("gen_random_uuid()")
    UUID token;

    @ColumnDefault("ARRAY[]::integer[]")
    int[] numbers;

    @ColumnDefault("timezone('utc', current_timestamp)")
    LocalDateTime utc;

    @Column(columnDefinition = "json default '{}'")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> doc;

    @Column(name = "binary_doc")
    @ColumnDefault("'{}'")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> binaryDoc;
}
