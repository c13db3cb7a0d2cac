package restrict_and_no_action_are_two_things;

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
    @JoinColumn(foreignKey = @ForeignKey(name = "book_author_fk"))
    Author author;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "book_editor_fk"))
    Author editor;
}
