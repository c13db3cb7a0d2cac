package other_expressions_over_json_make_the_index_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = {
    @Index(name = "a", columnList = "(jb -> 'bar')"),
    @Index(name = "b", columnList = "(jb ->> 'bar')"),
    @Index(name = "c", columnList = "((jb ->> 'bar')::int)"),
    @Index(name = "d", columnList = "md5(jb ->> 'foo')"),
    @Index(name = "e", columnList = "jb desc"),
    @Index(name = "f", columnList = "jb")
})
class Account {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> jb;
}
