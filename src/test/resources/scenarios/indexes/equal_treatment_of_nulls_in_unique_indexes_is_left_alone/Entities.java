package equal_treatment_of_nulls_in_unique_indexes_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "ix_a", columnList = "a desc", unique = true),
    @Index(name = "ix_b", columnList = "b desc", unique = true, options = "NULLS DISTINCT"),
    @Index(name = "ix_c", columnList = "c desc", unique = true, options = "NULLS NOT DISTINCT")
})
class Account {
    @Id
    Long id;

    Integer a;

    Integer b;

    Integer c;
}
