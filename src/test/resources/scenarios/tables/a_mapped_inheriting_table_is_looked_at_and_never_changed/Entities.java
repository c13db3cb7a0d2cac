package a_mapped_inheriting_table_is_looked_at_and_never_changed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
class Reading {
    @Id
    Long id;

    LocalDate at;
}

@Entity
@Table(name = "reading_archive")
class ReadingArchive {
    @Id
    Long id;

    LocalDate at;

    LocalDate archivedAt;
}
