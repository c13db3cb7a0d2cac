package a_unique_key_goes_after_the_reference_to_it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_author")
class Author {
    @Id
    Long id;

    String code;
}

@Entity
@Table(name = "z_book")
class Book {
    @Id
    Long id;

    String author;
}
