package an_index_of_one_schema_is_not_asked_for_in_another;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "add_ix", indexes = @Index(name = "ix_1", columnList = "x"))
class Indexed {
    @Id
    Long id;

    @Column(length = 50)
    String x;
}

@Entity
@Table(name = "add_ix", schema = "test_schema")
class NotIndexed {
    @Id
    Long id;

    @Column(length = 50)
    String x;
}
