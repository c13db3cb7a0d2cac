package an_unnamed_constraint_over_more_columns_is_another_one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"x", "y"}))
class Account {
    @Id
    Long id;

    Integer x;

    Integer y;
}
