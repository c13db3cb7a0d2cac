package parts_of_tables_of_another_schema_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

@Entity
@Table(
        name = "same_ix",
        schema = "test_schema",
        indexes = @Index(name = "ix_1", columnList = "x"),
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_1", columnNames = "y"),
            @UniqueConstraint(columnNames = {"x", "y"})
        })
@Check(name = "ck_1", constraints = "x > 'a'")
@Check(constraints = "y <> ''")
class Same {
    @Id
    Long id;

    @Column(length = 50)
    String x;

    @Column(length = 50)
    String y;
}
