package an_expression_over_numbers_and_a_function_of_ours_is_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Offer {
    @Id
    Long id;

    int amount;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @GeneratedColumn("CAST(price * 100 AS INTEGER)")
    Integer cents;

    @GeneratedColumn("gross(price)*amount")
    BigDecimal total;

    @Column(precision = 12, scale = 2)
    @GeneratedColumn("(price - 1) / 2")
    BigDecimal round;
}
