package equal_numbers_as_defaults_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("5")
    Double a;

    @ColumnDefault("5.0")
    Double b;

    @ColumnDefault("'5'")
    Double c;

    @ColumnDefault("'5.0'")
    Double d;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("5.0")
    BigDecimal e;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("'5'")
    BigDecimal f;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("'5.0'")
    BigDecimal g;

    @ColumnDefault("5")
    Float h;

    @ColumnDefault("5")
    Integer i;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("5")
    BigDecimal j;
}
