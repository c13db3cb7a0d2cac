package sample;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;

/** A printed book. */
@Entity
@DiscriminatorValue("BOOK")
class Book extends Product {

    @Column(length = 17)
    @Check(name = "book_isbn_check", constraints = "isbn ~ '^97[89]-[0-9-]{13}$'")
    String isbn;

    @Column(length = 8)
    @Enumerated(EnumType.STRING)
    Cover cover;

    @Column(check = @CheckConstraint(constraint = "pages > 0"))
    Short pages;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publisher_id", foreignKey = @ForeignKey(name = "book_publisher_fk"))
    Publisher publisher;

    @ManyToMany
    @JoinTable(
            name = "book_author",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "author_id"),
            foreignKey = @ForeignKey(name = "book_author_book_fk"),
            inverseForeignKey = @ForeignKey(name = "book_author_author_fk"))
    Set<Author> authors;

    @ManyToMany
    @JoinTable(name = "book_genre", joinColumns = @JoinColumn(name = "book_id"))
    List<Genre> genres;
}
