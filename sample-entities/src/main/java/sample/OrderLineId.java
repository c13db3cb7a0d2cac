package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An order and the number of a line in it. */
@Embeddable
record OrderLineId(@Column(name = "order_id") UUID orderId, @Column(name = "line_number") int lineNumber) {}
