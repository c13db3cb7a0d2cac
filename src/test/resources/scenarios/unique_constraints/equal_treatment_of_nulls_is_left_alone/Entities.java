package equal_treatment_of_nulls_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = {
    @UniqueConstraint(name = "uq_a", columnNames = "a"),
    @UniqueConstraint(name = "uq_b", columnNames = "b", options = "NULLS DISTINCT"),
    @UniqueConstraint(name = "uq_c", columnNames = "c", options = "NULLS NOT DISTINCT")
})
class Account {
    @Id
    Long id;

    Integer a;

    Integer b;

    Integer c;
}
