package a_mapped_foreign_table_is_looked_at_and_never_changed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Reading {
    @Id
    Long id;

    long value;

    String unit;
}
