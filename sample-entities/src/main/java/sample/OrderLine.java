package sample;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** One position of an order. */
@Entity
@Table(name = "order_line")
class OrderLine {

    @EmbeddedId
    OrderLineId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("orderId")
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "order_line_order_fk"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Order order;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", foreignKey = @ForeignKey(name = "order_line_product_fk"))
    Product product;

    @Column(nullable = false, check = @CheckConstraint(name = "order_line_quantity_check", constraint = "quantity > 0"))
    @ColumnDefault("1")
    int quantity;

    Money price;
}
