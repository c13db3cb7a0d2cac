package another_query_of_a_view_leaves_its_privileges;

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
@View(query = "select id, upper(name) as shout from account where name is not null")
class Shouting {
    @Id
    Long id;

    String shout;
}
