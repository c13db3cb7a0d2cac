package casts_of_a_type_come_go_and_change;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Account {
    @Id
    Long id;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;

    enum State { CLOSED, OPEN }

    enum Mood { GLAD, SAD }
}
