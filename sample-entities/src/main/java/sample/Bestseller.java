package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** How often each product was sold: a view. */
@Entity
@Immutable
@Table(name = "bestseller")
@View(query = "select l.product_id, sum(l.quantity) as sold from order_line l group by l.product_id")
class Bestseller {

    @Id
    @Column(name = "product_id")
    Long productId;

    Long sold;
}
