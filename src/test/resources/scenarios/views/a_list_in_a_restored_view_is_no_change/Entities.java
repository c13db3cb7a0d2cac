package a_list_in_a_restored_view_is_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
class Account {
    @Id
    Long id;

    String state;
}

@Entity
@Immutable
@View(query = "select id from account where state in ('NEW', 'OPEN')")
class Busy {
    @Id
    Long id;
}
