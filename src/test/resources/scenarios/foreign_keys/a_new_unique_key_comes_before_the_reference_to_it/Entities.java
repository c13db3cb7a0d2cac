package a_new_unique_key_comes_before_the_reference_to_it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "z_author")
class Author implements java.io.Serializable {
    @Id
    Long id;

    @Column(unique = true)
    String code;
}

@Entity
@Table(name = "a_book")
class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "author", referencedColumnName = "code", foreignKey = @ForeignKey(name = "book_author_fk"))
    Author author;
}
