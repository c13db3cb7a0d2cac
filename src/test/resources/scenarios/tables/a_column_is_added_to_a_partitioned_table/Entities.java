package a_column_is_added_to_a_partitioned_table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

@Entity
@IdClass(Reading.Key.class)
class Reading {
    @Id
    long id;

    @Id
    LocalDate at;

    @Column(name = "unit", length = 5)
    String unit;

    record Key(long id, LocalDate at) {}
}
