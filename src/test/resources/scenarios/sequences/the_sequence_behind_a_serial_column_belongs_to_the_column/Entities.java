package the_sequence_behind_a_serial_column_belongs_to_the_column;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;
}
