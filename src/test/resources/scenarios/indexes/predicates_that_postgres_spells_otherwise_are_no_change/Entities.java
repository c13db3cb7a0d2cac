package predicates_that_postgres_spells_otherwise_are_no_change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

@Entity
@Table(indexes = {
    @Index(name = "i_brackets", columnList = "id", options = "WHERE open AND age > 5 AND age < 9"),
    @Index(name = "i_null", columnList = "id", options = "where deleted_at IS NULL"),
    @Index(name = "i_like", columnList = "id", options = "where (name like 'a%') and (name != '')"),
    @Index(name = "i_between", columnList = "id", options = "where age between 1 and 3"),
    @Index(name = "i_cast", columnList = "id", options = "where cast(age as text) <> '5'"),
    @Index(name = "i_date", columnList = "id", options = "where deleted_at > '2026-11-21 00:00'"),
    @Index(name = "i_unique", columnList = "name", unique = true, options = "where (NOT (open))")
})
class Account {
    @Id
    Long id;

    int age;

    boolean open;

    String name;

    @Column(name = "deleted_at")
    LocalDateTime deletedAt;
}
