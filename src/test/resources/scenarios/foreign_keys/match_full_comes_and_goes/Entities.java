package match_full_comes_and_goes;

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
}

@Entity
class Other {
    @Id
    Long id;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "a", referencedColumnName = "id1"),
                @JoinColumn(name = "b", referencedColumnName = "id2")
            },
            foreignKey = @ForeignKey(name = "fk_ab", options = "match full"))
    SomeTable ab;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "c", referencedColumnName = "id1"),
                @JoinColumn(name = "d", referencedColumnName = "id2")
            },
            foreignKey = @ForeignKey(name = "fk_cd"))
    SomeTable cd;
}
