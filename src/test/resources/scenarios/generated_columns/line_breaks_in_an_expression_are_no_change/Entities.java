package line_breaks_in_an_expression_are_no_change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Account {
    @Id
    Long id;

    Integer bar;

    @GeneratedColumn("bar *\r\n\t5")
    Integer foo;
}
