package a_named_key_leads_elsewhere;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Author {
    @Id
    Long id;

    @Column(unique = true)
    Long number;
}

@Entity
class Editor {
    @Id
    Long id;
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "editor", foreignKey = @ForeignKey(name = "book_editor_fk"))
    Editor editor;

    @ManyToOne
    @JoinColumn(name = "author", referencedColumnName = "number", foreignKey = @ForeignKey(name = "book_author_fk"))
    Author author;

    @ManyToOne
    @JoinColumn(name = "reader", foreignKey = @ForeignKey(name = "book_reader_fk"))
    Editor reader;
}
