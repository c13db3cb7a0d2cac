package the_order_of_columns_is_not_a_difference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    int age;

    String name;
}
