package constants_of_a_type_are_no_change_with_or_without_a_cast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "account_open_idx", columnList = "id", options = "where state = 'OPEN'"))
@Check(name = "moved", constraints = "state != 'CLOSED' or old_state = 'OPEN'::state")
@Check(name = "known", constraints = "state in ('CLOSED','OPEN')")
class Account {
    @Id
    Long id;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @ColumnDefault("cast('OPEN' as state)")
    State state;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "old_state", nullable = false)
    @ColumnDefault("'CLOSED'")
    State oldState;

    enum State { OPEN, CLOSED }
}
