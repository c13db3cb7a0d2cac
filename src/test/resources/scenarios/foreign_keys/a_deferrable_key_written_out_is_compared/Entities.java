package a_deferrable_key_written_out_is_compared;

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
    @JoinColumn(foreignKey = @ForeignKey(name = "book_author_fk",
            foreignKeyDefinition = "foreign key (author_id) references author (id) deferrable initially deferred"))
    Author author;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "book_editor_fk",
            foreignKeyDefinition = "foreign key (editor_id) references author (id) deferrable"))
    Author editor;
}
