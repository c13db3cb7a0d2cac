package an_excluded_table_keeps_its_exclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Booking {
    @Id
    Long id;
}
