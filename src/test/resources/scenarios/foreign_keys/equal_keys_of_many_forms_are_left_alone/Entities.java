package equal_keys_of_many_forms_are_left_alone;

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
    @OnDelete(action = OnDeleteAction.CASCADE)
    Author author;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "book_editor_fk"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Author editor;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "some_name",
            foreignKeyDefinition = "FOREIGN KEY (parent_id) REFERENCES book DEFERRABLE INITIALLY DEFERRED"))
    Book parent;
}
