package the_order_of_constants_is_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.ORDINAL)
    State level;

    enum State { OPEN, CLOSED, DELETED }
}
