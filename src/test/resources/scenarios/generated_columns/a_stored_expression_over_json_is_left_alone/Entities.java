package a_stored_expression_over_json_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Doc {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> body;

    @GeneratedColumn("body->>'title'")
    String title;
}
