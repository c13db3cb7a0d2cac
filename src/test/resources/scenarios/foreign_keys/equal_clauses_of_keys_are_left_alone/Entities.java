package equal_clauses_of_keys_are_left_alone;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Author {
    @Id
    Long id;
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(
            name = "author",
            foreignKey =
                    @ForeignKey(
                            name = "book_author_fk",
                            foreignKeyDefinition = "foreign key (author) references author match full"))
    Author author;

    @ManyToOne
    @JoinColumn(
            name = "editor",
            foreignKey =
                    @ForeignKey(
                            name = "book_editor_fk",
                            foreignKeyDefinition = "foreign key (editor) references author not valid"))
    Author editor;
}
