package one_change_over_many_tables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "`user`")
class User {
    @Id
    Long id;

    @Column(length = 50, nullable = false)
    String name;

    @Column(columnDefinition = "text")
    @ColumnDefault("'x'")
    String a1;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_email", columnNames = "email_address"))
class Address {
    @Id
    Long id;

    @Column(name = "email_address", length = 100, nullable = false)
    String email;

    @Column(length = 50)
    String street;
}

@Entity
@Table(name = "`order`")
@Check(name = "ck_order_amount", constraints = "amount > -1")
class Order {
    @Id
    @Column(name = "order_id")
    Long id;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("0")
    BigDecimal amount;

    @ManyToOne
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "order_user_fk"))
    User user;
}

@Entity
@Check(constraints = "order_id > 0")
class Item {
    @Id
    Long id;

    @Column(length = 100)
    String description;

    @ManyToOne
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "item_order_fk"))
    Order order;
}
