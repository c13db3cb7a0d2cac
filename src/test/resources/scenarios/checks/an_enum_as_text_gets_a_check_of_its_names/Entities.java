package an_enum_as_text_gets_a_check_of_its_names;

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
    State former;

    enum State { OPEN, CLOSED }
}
