package another_default_of_every_kind_is_set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Account {
    @Id
    Long id;

    @ColumnDefault("'some new default'")
    String a;

    @ColumnDefault("'s//l//ash'")
    String b;

    @ColumnDefault("20")
    Integer c;

    @ColumnDefault("7")
    Integer d;

    @ColumnDefault("'5.0'")
    String e;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("5.01")
    BigDecimal f;

    @ColumnDefault("16777217")
    Double g;
}
