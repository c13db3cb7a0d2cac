package a_named_and_an_unnamed_index_over_equal_columns_are_both_found;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(columnList = "name"),
    @Index(name = "a_second", columnList = "name"),
    @Index(name = "z_fourth", columnList = "name"),
    @Index(columnList = "name, email")
})
class Account {
    @Id
    Long id;

    String email;

    String name;
}
