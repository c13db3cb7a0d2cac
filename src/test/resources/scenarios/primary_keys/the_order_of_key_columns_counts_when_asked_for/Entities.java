package the_order_of_key_columns_counts_when_asked_for;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

@Entity
@IdClass(Booking.Key.class)
class Booking {
    @Id
    LocalDate day;

    @Id
    int seat;

    record Key(LocalDate day, int seat) {}
}
