package another_name_of_an_index_renames_it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "account_name_idx", columnList = "name"))
class Account {
    @Id
    Long id;

    String name;
}
