package numbers_change_into_each_other;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity
class Account {
    @Id
    Long id;

    @Column(precision = 8, scale = 2)
    BigDecimal scaled;

    @Column(name = "without_scale", columnDefinition = "numeric(10)")
    BigDecimal withoutScale;

    @Column(name = "with_scale", precision = 10, scale = 5)
    BigDecimal withScale;

    @Column(precision = 12, scale = 5)
    BigDecimal longer;

    @Column(precision = 10, scale = 6)
    BigDecimal finer;

    LocalDateTime moment;

    Integer big;

    Integer small;

    Short normal;

    @Column(columnDefinition = "numeric(8,0)")
    BigDecimal counted;
}
