package column_order_never_moves_columns_of_a_table_that_is_there;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    String name;
}
