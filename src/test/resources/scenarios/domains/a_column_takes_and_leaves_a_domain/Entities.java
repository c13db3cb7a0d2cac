package a_column_takes_and_leaves_a_domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Book {
    @Id
    Long id;

    @Column(length = 17)
    String code;

    @Column(columnDefinition = "isbn")
    String isbn;
}
