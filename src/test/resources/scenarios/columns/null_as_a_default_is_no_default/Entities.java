package null_as_a_default_is_no_default;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    Integer age;

    @ColumnDefault("null")
    Integer level;

    @Column(length = 10)
    String code;

    String name;

    @ColumnDefault("NULL")
    String note;

    @Column(precision = 10, scale = 2)
    BigDecimal amount;

    LocalDateTime at;
}
