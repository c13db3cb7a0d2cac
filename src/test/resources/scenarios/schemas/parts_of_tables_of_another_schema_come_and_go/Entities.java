package parts_of_tables_of_another_schema_come_and_go;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

@Entity
@Table(
        name = "add_ix",
        schema = "test_schema",
        indexes = @Index(name = "ix_1", columnList = "x"),
        uniqueConstraints = @UniqueConstraint(name = "uq_1", columnNames = "y"))
@Check(name = "ck_1", constraints = "x > 'a'")
class Adds {
    @Id
    Long id;

    @Column(length = 50)
    String x;

    @Column(length = 50)
    String y;
}

@Entity
@Table(name = "drop_ix", schema = "test_schema")
class Drops {
    @Id
    Long id;

    @Column(length = 50)
    String x;

    @Column(length = 50)
    String y;
}
