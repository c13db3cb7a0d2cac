package a_predicate_comes_and_goes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = {
    @Index(name = "ix_added", columnList = "x", options = "where name like '%\\_%'"),
    @Index(name = "ix_changed", columnList = "x", options = "where name like '%b%'"),
    @Index(name = "ix_gone", columnList = "x")
})
class Account {
    @Id
    Long id;

    Integer x;

    String name;
}
