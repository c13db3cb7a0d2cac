package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.hibernate.annotations.ColumnDefault;

/** An amount in a currency. */
@Embeddable
class Money {

    @Column(precision = 12, scale = 2, nullable = false)
    BigDecimal amount;

    @Column(nullable = false)
    @ColumnDefault("'EUR'")
    Currency currency;
}
