package sample;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** A voucher for a later purchase. */
@Entity
@DiscriminatorValue("VOUCHER")
class Voucher extends Product {

    UUID code;

    @Column(name = "valid_until")
    OffsetDateTime validUntil;

    @Convert(converter = WeekdaysConverter.class)
    @Column(name = "valid_on", length = 80)
    Set<DayOfWeek> validOn;
}
