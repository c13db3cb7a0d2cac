package a_column_under_a_view_is_dropped;

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
@View(query = "select id, upper(name) as shout from account")
class Shouting {
    @Id
    Long id;

    String shout;
}
