package equal_expressions_of_many_forms_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = {
    @Index(name = "a1", columnList = "LOWER(x)"),
    @Index(name = "a2", columnList = "lower( x ), y"),
    @Index(name = "a3", columnList = "y, lower(q)"),
    @Index(name = "a4", columnList = "z, (lower(x))"),
    @Index(name = "a5", columnList = "y, upper(x)"),
    @Index(name = "a6", columnList = "y, lower(x||q)"),
    @Index(name = "a7", columnList = "y asc, lower(x) asc"),
    @Index(name = "b1", columnList = "y, (ff+1)"),
    @Index(name = "b2", columnList = "y, (ff + 3)"),
    @Index(name = "b3", columnList = "y, ((z + 3))"),
    @Index(name = "b4", columnList = "y, (z*3)"),
    @Index(name = "b5", columnList = "(ff+42)"),
    @Index(name = "b6", columnList = "(42+ff)"),
    @Index(name = "b7", columnList = "coalesce(z, -1)"),
    @Index(name = "b8", columnList = "COALESCE(q, '-1')"),
    @Index(name = "b9", columnList = "(x::int)"),
    @Index(name = "c1", columnList = "lower(x)"),
    @Index(name = "c2", columnList = "lower(x) asc"),
    @Index(name = "c3", columnList = "lower(x)"),
    @Index(name = "c4", columnList = "lower(x) asc nulls last"),
    @Index(name = "c5", columnList = "lower(x) desc nulls first"),
    @Index(name = "c6", columnList = "lower(x) desc"),
    @Index(name = "c7", columnList = "lower(x) DESC NULLS LAST"),
    @Index(name = "c8", columnList = "lower(x) asc nulls first"),
    @Index(name = "d1", columnList = "z"),
    @Index(name = "d2", columnList = "z asc nulls last"),
    @Index(name = "d3", columnList = "z nulls last"),
    @Index(name = "d4", columnList = "z desc"),
    @Index(name = "e1", columnList = "(jb->'x')"),
    @Index(name = "e2", columnList = "(cast(jb->'x' as integer))"),
    @Index(name = "e3", columnList = "(jb->>'foo')"),
    @Index(name = "e4", columnList = "(CAST(jb->>'foo' AS INTEGER))"),
    @Index(name = "e5", columnList = "(jb #> '{a,b}'), lower(jb->>'c') desc")
})
class Account {
    @Id
    Long id;

    Integer ff;

    String q;

    String x;

    Integer y;

    Integer z;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> jb;
}
