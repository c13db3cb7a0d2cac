package other_expressions_make_the_index_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "a1", columnList = "lower(x)"),
    @Index(name = "a2", columnList = "lower(x), y"),
    @Index(name = "a3", columnList = "y, lower(q)"),
    @Index(name = "a4", columnList = "z, lower(x)"),
    @Index(name = "a5", columnList = "y, upper(x)"),
    @Index(name = "a6", columnList = "y, lower(x || q)"),
    @Index(name = "b1", columnList = "y, (ff + 3)"),
    @Index(name = "b2", columnList = "y, (z * 3)"),
    @Index(name = "b3", columnList = "(42 + ff)"),
    @Index(name = "b4", columnList = "coalesce(q, '-1')"),
    @Index(name = "b5", columnList = "(cast(x as integer))")
})
class Account {
    @Id
    Long id;

    Integer ff;

    String q;

    String x;

    Integer y;

    Integer z;
}
