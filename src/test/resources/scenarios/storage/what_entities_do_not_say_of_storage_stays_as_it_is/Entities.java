package what_entities_do_not_say_of_storage_stays_as_it_is;

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
