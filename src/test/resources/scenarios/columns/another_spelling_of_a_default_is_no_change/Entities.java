package another_spelling_of_a_default_is_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("'it''s'")
    String a;

    @ColumnDefault("'15'")
    Integer b;

    @ColumnDefault("5.0")
    BigDecimal c;

    @ColumnDefault("CURRENT_TIMESTAMP")
    LocalDateTime d;

    @ColumnDefault("'t'")
    Boolean e;

    @ColumnDefault("''")
    String f;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'::jsonb")
    Map<String, String> g;

    @ColumnDefault("-1")
    Integer h;

    @ColumnDefault("1.5")
    Double i;

    @ColumnDefault("CURRENT_DATE")
    LocalDate j;

    @ColumnDefault("UPPER('a' || 'b')")
    String k;

    @ColumnDefault("2+3")
    Integer l;

    @ColumnDefault("'{}'")
    int[] m;
}
