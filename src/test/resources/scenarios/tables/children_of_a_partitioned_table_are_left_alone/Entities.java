package children_of_a_partitioned_table_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@IdClass(Reading.Key.class)
@Table(indexes = @Index(name = "reading_value_idx", columnList = "value"))
class Reading {
    @Id
    long id;

    @Id
    LocalDate at;

    int value;

    record Key(long id, LocalDate at) {}
}
