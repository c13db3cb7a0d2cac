package a_query_that_postgres_spells_otherwise_is_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
class Account {
    @Id
    Long id;

    String name;
}

@Entity
@Immutable
@View(query = "SELECT id, upper(name) shout FROM account WHERE name IS NOT NULL")
class Shouting {
    @Id
    Long id;

    String shout;
}
