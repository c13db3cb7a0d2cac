package a_column_that_others_are_computed_from_changes_its_type;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Line {
    @Id
    Long id;

    long amount;

    @GeneratedColumn("amount * 2")
    BigDecimal doubled;
}
