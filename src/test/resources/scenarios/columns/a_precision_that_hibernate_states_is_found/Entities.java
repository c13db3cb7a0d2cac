package a_precision_that_hibernate_states_is_found;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity
class Account {
    @Id
    Long id;

    @Column(secondPrecision = 3)
    LocalDateTime at;

    @Column(precision = 19, scale = 4)
    BigDecimal amount;

    @Column(columnDefinition = "char(3)")
    String code;
}
