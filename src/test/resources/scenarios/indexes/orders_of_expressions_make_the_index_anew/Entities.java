package orders_of_expressions_make_the_index_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "a", columnList = "lower(x) desc"),
    @Index(name = "b", columnList = "lower(x)"),
    @Index(name = "c", columnList = "lower(x) nulls last"),
    @Index(name = "d", columnList = "lower(x) nulls first"),
    @Index(name = "e", columnList = "lower(x) desc"),
    @Index(name = "f", columnList = "lower(x) desc nulls first"),
    @Index(name = "g", columnList = "lower(x) desc nulls last"),
    @Index(name = "h", columnList = "x desc"),
    @Index(name = "i", columnList = "x"),
    @Index(name = "j", columnList = "x nulls last"),
    @Index(name = "k", columnList = "x desc"),
    @Index(name = "l", columnList = "x desc nulls first"),
    @Index(name = "m", columnList = "x nulls first")
})
class Account {
    @Id
    Long id;

    String x;
}
