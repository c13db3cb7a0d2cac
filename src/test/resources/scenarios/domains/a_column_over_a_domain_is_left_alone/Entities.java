package a_column_over_a_domain_is_left_alone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Book {
    @Id
    Long id;

    @Column(columnDefinition = "isbn")
    String isbn;
}
