package reserved_words_as_names_are_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Table(
        name = "`order`",
        indexes = @Index(name = "`table`", columnList = "`User Name` desc, `limit`", options = "where \"group\" is not null"),
        uniqueConstraints = @UniqueConstraint(name = "`unique`", columnNames = "`select`"))
@Check(name = "`check`", constraints = "\"limit\">0 and \"User Name\" <> ''")
class Order {
    @Id
    Long id;

    @Column(name = "`limit`", nullable = false)
    int limit;

    @ManyToOne
    @JoinColumn(name = "`group`", foreignKey = @ForeignKey(name = "`references`"))
    Order group;

    @Comment("who")
    @Column(name = "`User Name`")
    String userName;

    @Column(name = "`select`")
    @ColumnDefault("'x'")
    String select;
}
