package other_orders_make_the_index_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "a", columnList = "y desc"),
    @Index(name = "b", columnList = "y asc"),
    @Index(name = "c", columnList = "y nulls first"),
    @Index(name = "d", columnList = "y nulls last"),
    @Index(name = "e", columnList = "y asc nulls first"),
    @Index(name = "f", columnList = "y desc nulls last")
})
class Account {
    @Id
    Long id;

    Integer y;
}
