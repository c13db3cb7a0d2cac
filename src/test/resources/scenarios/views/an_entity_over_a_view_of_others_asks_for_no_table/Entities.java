package an_entity_over_a_view_of_others_asks_for_no_table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
class Account {
    @Id
    Long id;
}

@Entity
@Immutable
@Table(name = "shouting")
class Shouting {
    @Id
    Long id;
}
