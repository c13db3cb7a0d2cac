package nulls_not_distinct_is_dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_code", columnNames = "code"))
class Account {
    @Id
    Long id;

    String code;
}
