package a_table_that_looks_renamed_is_told;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
class Author {
    @Id
    long id;

    String name;

    LocalDate born;

    Integer height;
}
