package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TableGenerator;
import java.time.OffsetDateTime;

/** Money that came in: a table for each way to pay, with numbers from a table of counters. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "payment_number")
    @TableGenerator(
            name = "payment_number",
            table = "counter",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "payment",
            initialValue = 5000,
            allocationSize = 10)
    Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    Order order;

    Money paid;

    @Column(name = "received_at", nullable = false)
    OffsetDateTime receivedAt;
}
