package owners_privileges_and_physical_order_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "account_name_idx", columnList = "name"))
class Account {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
