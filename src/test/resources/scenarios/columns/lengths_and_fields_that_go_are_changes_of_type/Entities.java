package lengths_and_fields_that_go_are_changes_of_type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalTime;

@Entity
class Account {
    @Id
    Long id;

    @Column(columnDefinition = "varchar")
    String name;

    @Column(columnDefinition = "numeric")
    BigDecimal amount;

    @Column(columnDefinition = "interval")
    String pause;

    @Column(columnDefinition = "interval(3)")
    String rest;

    @Column(columnDefinition = "interval")
    String span;

    @Column(columnDefinition = "time")
    LocalTime clock;

    @Column(columnDefinition = "varbit")
    String bits;
}
