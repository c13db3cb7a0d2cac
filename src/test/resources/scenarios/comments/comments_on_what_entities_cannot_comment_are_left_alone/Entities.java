package comments_on_what_entities_cannot_comment_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Check(name = "named", constraints = "name <> ''")
@Table(
        indexes = @Index(name = "account_name_idx", columnList = "name, id"),
        uniqueConstraints = @UniqueConstraint(name = "uq_name", columnNames = "name"))
class Account {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    enum State {
        CLOSED,
        OPEN
    }
}
