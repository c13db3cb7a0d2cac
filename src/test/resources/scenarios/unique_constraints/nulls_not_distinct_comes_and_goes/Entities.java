package nulls_not_distinct_comes_and_goes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = {
    @UniqueConstraint(name = "uq_a", columnNames = "a"),
    @UniqueConstraint(name = "uq_b", columnNames = "b", options = "nulls distinct"),
    @UniqueConstraint(name = "uq_c", columnNames = "c", options = "nulls not distinct"),
    @UniqueConstraint(name = "uq_g", columnNames = "g", options = "nulls not distinct"),
    @UniqueConstraint(name = "uq_h", columnNames = "h"),
    @UniqueConstraint(name = "uq_i", columnNames = "i", options = "nulls distinct")
})
class Account {
    @Id
    Long id;

    Integer a;

    Integer b;

    Integer c;

    Integer d;

    Integer e;

    Integer f;

    Integer g;

    Integer h;

    Integer i;
}
