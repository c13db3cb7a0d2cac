package usual_options_said_and_unsaid_are_the_same_key;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

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
    @OnDelete(action = OnDeleteAction.NO_ACTION)
    Author author;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "book_editor_fk",
            foreignKeyDefinition = "foreign key (editor_id) references author(id) MATCH SIMPLE ON DELETE NO ACTION NOT DEFERRABLE"))
    Author editor;
}
