package what_an_index_carries_comes_and_goes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "a_include", columnList = "x", options = "include (name)"),
    @Index(name = "b_include", columnList = "x"),
    @Index(name = "c_class", columnList = "name varchar_pattern_ops"),
    @Index(name = "d_class", columnList = "name"),
    @Index(name = "e_collation", columnList = "name collate \"C\""),
    @Index(name = "f_collation", columnList = "name")
})
class Account {
    @Id
    Long id;

    Integer x;

    String name;
}
