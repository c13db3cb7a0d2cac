package a_column_that_looks_renamed_is_told;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Author {
    @Id
    long id;

    String penName;

    Integer age;

    Integer height;
}
