package a_star_is_the_columns_that_it_stood_for;

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
@View(query = "select * from account")
class Everything {
    @Id
    Long id;

    String name;
}

@Entity
@Immutable
@View(query = "select id from everything")
class Above {
    @Id
    Long id;
}
