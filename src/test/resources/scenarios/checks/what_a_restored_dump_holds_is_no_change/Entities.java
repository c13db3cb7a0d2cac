package what_a_restored_dump_holds_is_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(indexes = @Index(name = "account_open_idx", columnList = "id", options = "where state in ('NEW', 'OPEN')"))
@Check(name = "account_kind_check", constraints = "kind not in ('a', 'b')")
class Account {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    State state;

    String kind;

    enum State { OPEN, CLOSED }
}
