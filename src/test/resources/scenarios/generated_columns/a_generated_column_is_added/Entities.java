package a_generated_column_is_added;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Line {
    @Id
    Long id;

    int amount;

    int price;

    @GeneratedColumn("amount * price")
    Integer total;
}
