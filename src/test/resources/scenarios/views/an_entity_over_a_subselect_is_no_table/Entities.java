package an_entity_over_a_subselect_is_no_table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

@Entity
class Account {
    @Id
    Long id;
}

@Entity
@Immutable
@Subselect("select id, 1 as one from account")
class Counted {
    @Id
    Long id;

    Integer one;
}
