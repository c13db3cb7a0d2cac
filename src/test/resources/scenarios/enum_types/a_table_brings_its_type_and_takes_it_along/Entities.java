package a_table_brings_its_type_and_takes_it_along;

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

    enum State { OPEN, CLOSED }
}
