package schemas_with_quoted_names_are_created_when_missing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which is in the default schema, whether it says so or not. */
@Entity
class Account {
    @Id
    Long id;
}

@Entity
@Table(schema = "`My App`")
class Payment {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "payment_account_fk"))
    Account account;
}

@Entity
@Comment("What stands where")
@Check(name = "shelf_places", constraints = "places > 0")
@Table(
        name = "`Shelf`",
        schema = "`Stock Room`",
        indexes = @Index(name = "`Shelf by label`", columnList = "label"),
        uniqueConstraints = @UniqueConstraint(name = "shelf_key", columnNames = {"label", "places"}))
class Shelf {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "shelf", sequenceName = "`Shelf_seq`", schema = "`Stock Room`")
    Long id;

    @Column(nullable = false)
    String label;

    int places;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;

    enum State { OPEN, CLOSED }
}

@Entity
@Table(name = "`order`", schema = "`order`")
class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "order_shelf_fk"))
    Shelf shelf;
}

@Entity
@Table(schema = "`it's \"\"here\"\"`")
class Note {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "note_order_fk"))
    Order order;
}
