package other_key_columns_make_the_key_anew;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

@Entity
@IdClass(Booking.Key.class)
class Booking {
    @Id
    int seat;

    @Id
    LocalDate day;

    String person;

    record Key(int seat, LocalDate day) {}
}
