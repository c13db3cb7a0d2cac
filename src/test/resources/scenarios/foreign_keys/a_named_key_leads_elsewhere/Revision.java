package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A named key leads elsewhere.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A named key leads elsewhere")
public final class R27c6a30d7c24_ANamedKeyLeadsElsewhere implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key book.book_author_fk columns: author → id → author → number: app.Book#author
        op.dropConstraint("book", "book_author_fk");
        // changed foreign key book.book_editor_fk references: author → editor: app.Book#editor
        op.dropConstraint("book", "book_editor_fk");
        // changed foreign key book.book_reader_fk columns: id → id → reader → id: app.Book#reader
        op.dropConstraint("book", "book_reader_fk");
        // changed foreign key book.book_author_fk columns: author → id → author → number: app.Book#author
        op.addForeignKey("book", "book_author_fk", key -> key.columns("author").references("author", "number"));
        // changed foreign key book.book_editor_fk references: author → editor: app.Book#editor
        op.addForeignKey("book", "book_editor_fk", key -> key.columns("editor").references("editor", "id"));
        // changed foreign key book.book_reader_fk columns: id → id → reader → id: app.Book#reader
        op.addForeignKey("book", "book_reader_fk", key -> key.columns("reader").references("editor", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "book_reader_fk");
        op.dropConstraint("book", "book_editor_fk");
        op.dropConstraint("book", "book_author_fk");
        op.addForeignKey("book", "book_reader_fk", key -> key.columns("id").references("editor", "id"));
        op.addForeignKey("book", "book_editor_fk", key -> key.columns("editor").references("author", "id"));
        op.addForeignKey("book", "book_author_fk", key -> key.columns("author").references("author", "id"));
    }
}
