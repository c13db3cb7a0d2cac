package lengths_and_precisions_that_come_or_go_are_changes_of_type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity
class Account {
    @Id
    Long id;

    String name;

    @Column(precision = 10, scale = 2)
    BigDecimal balance;

    @Column(columnDefinition = "timestamp")
    LocalDateTime at;
}
