package an_expression_that_postgres_spells_otherwise_is_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Person {
    @Id
    Long id;

    String first;

    String last;

    LocalDate born;

    @Column(name = "full_name")
    @GeneratedColumn("COALESCE(first,'')||' '||last")
    String fullName;

    @GeneratedColumn("EXTRACT(YEAR FROM born)")
    Integer year;

    @GeneratedColumn("CASE WHEN born IS NULL THEN 'x' WHEN last IN ('a','b') THEN 'y' END")
    String kind;
}
