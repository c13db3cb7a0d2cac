package an_unnamed_key_leaves_its_name_to_a_check_that_asks_for_it;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
class Author {
    @Id
    Long id;
}

@Entity
@Table(check = @CheckConstraint(name = "book_pages", constraint = "pages > 0"))
class Book {
    @Id
    Long id;

    Integer pages;

    @ManyToOne
    Author author;
}
