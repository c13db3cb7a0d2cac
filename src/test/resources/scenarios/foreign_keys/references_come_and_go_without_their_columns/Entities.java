package references_come_and_go_without_their_columns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

record Pair(long id1, long id2) {}

@Entity
@IdClass(Pair.class)
@Table(name = "some_table")
class SomeTable {
    @Id
    long id1;

    @Id
    long id2;

    @Column(unique = true)
    String code;
}

@Entity
class Test2 {
    @Id
    Long id;
}

@Entity
@Table(name = "a_drops")
class Drops {
    @Id
    Long id;

    Long test2;

    Long x;

    Long y;
}

@Entity
@Table(name = "b_adds")
class Adds {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "test2")
    Test2 test2;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "x", referencedColumnName = "id1"),
                @JoinColumn(name = "y", referencedColumnName = "id2")
            },
            foreignKey = @ForeignKey(name = "fk_pair"))
    SomeTable some;
}

@Entity
@Table(name = "c_case")
class Case {
    @Id
    Long id;

    Long test2;

    @ManyToOne
    @JoinColumn(name = "a1", foreignKey = @ForeignKey(name = "myfk"))
    Test2 a1;
}

@Entity
@Table(name = "d_case")
class DroppedCase {
    @Id
    Long id;

    Long test2;
}
