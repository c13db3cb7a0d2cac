package comments_and_line_breaks_in_a_query_are_no_change;

import jakarta.persistence.Column;
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
@View(query = "SELECT a.id, ROW_NUMBER() OVER (ORDER BY a.name DESC) place, COUNT(*) FILTER (WHERE a.name != 'x') OVER() all_of_them"
        + " FROM account a LEFT OUTER JOIN account b ON b.id=a.id WHERE a.id = ANY (SELECT account.id FROM account WHERE account.name IS NOT NULL)")
class Ranking {
    @Id
    Long id;

    Long place;

    @Column(name = "all_of_them")
    Long allOfThem;
}
