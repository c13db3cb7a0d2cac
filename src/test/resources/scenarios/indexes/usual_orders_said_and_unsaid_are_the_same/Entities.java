package usual_orders_said_and_unsaid_are_the_same;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "i_plain", columnList = "a asc"),
    @Index(name = "i_asc", columnList = "a"),
    @Index(name = "i_desc", columnList = "b DESC"),
    @Index(name = "i_unique", columnList = "a, b desc", unique = true)
})
class Account {
    @Id
    Long id;

    int a;

    int b;
}
