package a_type_without_an_assignment_cast_is_converted_by_an_expression;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Account {
    @Id
    Long id;

    Integer code;

    UUID mark;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> flags;

    Boolean active;
}
