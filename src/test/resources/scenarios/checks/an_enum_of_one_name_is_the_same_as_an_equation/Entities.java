package an_enum_of_one_name_is_the_same_as_an_equation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Enumerated(EnumType.ORDINAL)
    State level;

    @Enumerated(EnumType.STRING)
    State state;

    enum State { OPEN }
}
