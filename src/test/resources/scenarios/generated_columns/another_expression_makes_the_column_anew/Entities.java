package another_expression_makes_the_column_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(indexes = @Index(name = "line_total_idx", columnList = "total"))
class Line {
    @Id
    Long id;

    int amount;

    int price;

    @GeneratedColumn("amount * price")
    Integer total;
}
