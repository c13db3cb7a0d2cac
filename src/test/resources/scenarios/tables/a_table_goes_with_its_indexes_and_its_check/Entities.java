package a_table_goes_with_its_indexes_and_its_check;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Keeper {
    @Id
    Long id;
}
