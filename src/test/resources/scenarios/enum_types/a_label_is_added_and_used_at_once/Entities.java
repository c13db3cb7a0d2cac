package a_label_is_added_and_used_at_once;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "account_deleted_idx", columnList = "id", options = "where state = 'DELETED'"))
class Account {
    @Id
    Long id;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @ColumnDefault("'DELETED'")
    State state;

    enum State { OPEN, DELETED, CLOSED }
}
