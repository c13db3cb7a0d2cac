package equal_orders_of_a_column_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "a", columnList = "y asc"),
    @Index(name = "b", columnList = "y nulls last"),
    @Index(name = "c", columnList = "y desc nulls first"),
    @Index(name = "d", columnList = "y"),
    @Index(name = "e", columnList = "y"),
    @Index(name = "f", columnList = "y"),
    @Index(name = "g", columnList = "y desc"),
    @Index(name = "h", columnList = "y DESC NULLS LAST")
})
class Account {
    @Id
    Long id;

    Integer y;
}
