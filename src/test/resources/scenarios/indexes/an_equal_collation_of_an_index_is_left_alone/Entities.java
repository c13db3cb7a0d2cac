package an_equal_collation_of_an_index_is_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "account_name", columnList = "name collate \"C\""))
class Account {
    @Id
    Long id;

    String name;
}
