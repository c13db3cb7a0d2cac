package indexes_over_expressions_come_and_go;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_adds", indexes = @Index(name = "ix_added", columnList = "y, lower(x)"))
class Adds {
    @Id
    Long id;

    String x;

    Integer y;
}

@Entity
@Table(name = "b_drops")
class Drops {
    @Id
    Long id;

    String x;

    Integer y;
}
