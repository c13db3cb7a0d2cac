package tables_with_sequences_of_every_kind_go_and_come_back;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Keeper {
    @Id
    Long id;
}
