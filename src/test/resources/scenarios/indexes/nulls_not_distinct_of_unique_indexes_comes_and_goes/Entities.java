package nulls_not_distinct_of_unique_indexes_comes_and_goes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "ix_a", columnList = "a desc", unique = true),
    @Index(name = "ix_b", columnList = "b desc", unique = true, options = "nulls distinct"),
    @Index(name = "ix_c", columnList = "c desc", unique = true, options = "nulls not distinct"),
    @Index(name = "ix_g", columnList = "g desc", unique = true, options = "nulls not distinct"),
    @Index(name = "ix_h", columnList = "h desc", unique = true),
    @Index(name = "ix_i", columnList = "i desc", unique = true, options = "nulls distinct")
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
