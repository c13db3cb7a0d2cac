package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigInteger;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** How many copies of a product lie on a shelf. */
@Entity
@IdClass(StockItem.Key.class)
@Table(
        schema = "stock",
        name = "stock_item",
        indexes = @Index(name = "stock_item_low_idx", columnList = "copies", options = "where copies < 3"))
class StockItem {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shelf_id", foreignKey = @ForeignKey(name = "stock_item_shelf_fk"))
    Shelf shelf;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", foreignKey = @ForeignKey(name = "stock_item_product_fk"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Product product;

    @PositiveOrZero @Column(nullable = false)
    @Comment("Counted by hand each January")
    int copies;

    BigInteger barcode;

    /** Which product lies where. */
    record Key(Long shelf, Long product) {}
}
