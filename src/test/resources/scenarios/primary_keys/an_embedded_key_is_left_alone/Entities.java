package an_embedded_key_is_left_alone;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
class Booking {
    @EmbeddedId
    BookingId id;

    String person;
}

@Embeddable
class BookingId {
    LocalDate day;

    int seat;
}
