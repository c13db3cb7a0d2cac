package uniques_of_many_forms_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "a_like_its_column",
        indexes = @Index(name = "y", columnList = "y desc", unique = true),
        uniqueConstraints = @UniqueConstraint(name = "x", columnNames = "x"))
class LikeItsColumn {
    @Id
    Long id;

    Integer x;

    Integer y;
}

@Entity
@Table(
        name = "b_both_flags",
        indexes = @Index(name = "ix_both", columnList = "x"),
        uniqueConstraints = @UniqueConstraint(name = "uq_both", columnNames = "x"))
class BothFlags {
    @Id
    Long id;

    Integer x;
}

@Entity
@Table(
        name = "c_two_unnamed",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"sid", "label"}),
            @UniqueConstraint(columnNames = {"sid", "fid"})
        })
class TwoUnnamed {
    @Id
    Long id;

    Integer sid;

    String label;

    Integer fid;
}

@Entity
@Table(name = "d_references")
class References {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a_id", foreignKey = @ForeignKey(name = "d_a_fk"))
    LikeItsColumn a;

    @ManyToOne
    @JoinColumn(name = "b_id", foreignKey = @ForeignKey(name = "d_b_fk"))
    BothFlags b;
}
