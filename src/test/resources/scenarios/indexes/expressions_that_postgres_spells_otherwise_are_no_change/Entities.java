package expressions_that_postgres_spells_otherwise_are_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = {
    @Index(name = "i_case", columnList = "(CASE WHEN n > 5 THEN 'x' ELSE kind END)"),
    @Index(name = "i_in", columnList = "(kind IN ('b','a'))"),
    @Index(name = "i_like", columnList = "(name LIKE 'A%')"),
    @Index(name = "i_not", columnList = "(n != 3)"),
    @Index(name = "i_concat", columnList = "(name||'-'||coalesce(kind,''))"),
    @Index(name = "i_search", columnList = "to_tsvector('english', name)"),
    @Index(name = "i_trunc", columnList = "date_trunc('day', at)"),
    @Index(name = "i_extract", columnList = "(EXTRACT(YEAR FROM at))"),
    @Index(name = "i_json", columnList = "(body->>'title'), (cast(body->'n' as integer))"),
    @Index(name = "i_zone", columnList = "(at AT TIME ZONE 'UTC')"),
    @Index(name = "i_sum", columnList = "(n+1)", options = "where kind in ('a','b') and name is not null")
})
class Account {
    @Id
    Long id;

    int n;

    LocalDateTime at;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> body;

    String kind;

    String name;
}
