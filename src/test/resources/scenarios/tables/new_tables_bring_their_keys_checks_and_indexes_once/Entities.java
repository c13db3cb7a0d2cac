package new_tables_bring_their_keys_checks_and_indexes_once;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "no_uq",
        check = @CheckConstraint(name = "ck_no_uq_x", constraint = "x > 0"))
class NoUnique {
    @Id
    Long id;

    @Column(unique = true)
    Integer x;
}

@Entity
@Table(
        name = "add_ix",
        indexes = @Index(name = "ix_add_ix_x", columnList = "x"),
        uniqueConstraints = @UniqueConstraint(name = "uq_add_ix_x", columnNames = "x"))
class AddIndex {
    @Id
    Long id;

    Integer x;
}

@Entity
@Table(indexes = {
    @Index(name = "ix_extra_foo", columnList = "foo"),
    @Index(name = "newtable_idx", columnList = "bar")
})
class Extra {
    @Id
    Long id;

    Integer foo;

    Integer bar;
}
