package a_partial_index_beside_a_full_one_is_created;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "account_name_idx", columnList = "name"),
    @Index(name = "account_named_idx", columnList = "name", options = "where name is not null")
})
class Account {
    @Id
    Long id;

    String name;
}
