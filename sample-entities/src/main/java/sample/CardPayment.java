package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A payment by card. */
@Entity
@Table(name = "card_payment")
class CardPayment extends Payment {

    @Column(name = "last_digits", columnDefinition = "char(4)", nullable = false)
    String lastDigits;

    @Column(name = "network", nullable = false, length = 1)
    @Convert(converter = CardNetworkConverter.class)
    CardNetwork network;
}
