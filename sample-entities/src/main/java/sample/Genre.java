package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A shelf mark in the tree of genres; a name occurs once below each parent. */
@Entity
@Table(
        name = "genre",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "genre_parent_name_key",
                        columnNames = {"parent_id", "name"}))
@Check(name = "genre_not_its_own_parent", constraints = "parent_id <> id")
class Genre {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Integer id;

    @Column(nullable = false, length = 60)
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "genre_parent_fk"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Genre parent;
}
