package children_by_inheritance_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
class Reading {
    @Id
    Long id;

    LocalDate at;
}
