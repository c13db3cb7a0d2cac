package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.type.YesNoConverter;

/** A payment in cash, at one of the tills. */
@Entity
@Table(name = "cash_payment")
class CashPayment extends Payment {

    @Column(nullable = false)
    byte till;

    @Convert(converter = YesNoConverter.class)
    @Column(name = "receipt_printed", nullable = false)
    boolean receiptPrinted;
}
