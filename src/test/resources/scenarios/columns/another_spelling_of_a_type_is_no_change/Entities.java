package another_spelling_of_a_type_is_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

@Entity
class Account {
    @Id
    Long id;

    int age;

    double ratio;

    OffsetDateTime at;

    String name;

    @Column(columnDefinition = "VARCHAR (10)")
    String code;

    @Column(columnDefinition = "Decimal(10,2)")
    BigDecimal price;

    @Column(columnDefinition = "bool not null")
    Boolean open;
}
