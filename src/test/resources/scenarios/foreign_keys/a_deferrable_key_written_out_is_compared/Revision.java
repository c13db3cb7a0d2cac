package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A deferrable key written out is compared.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A deferrable key written out is compared")
public final class R27c6a30d7c24_ADeferrableKeyWrittenOutIsCompared implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key book.book_editor_fk deferrability: not deferrable → deferrable: app.Book#editor
        op.dropConstraint("book", "book_editor_fk");
        // changed foreign key book.book_editor_fk deferrability: not deferrable → deferrable: app.Book#editor
        op.addForeignKey("book", "book_editor_fk", key -> key
                .columns("editor_id")
                .references("author", "id")
                .deferrable());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "book_editor_fk");
        op.addForeignKey("book", "book_editor_fk", key -> key.columns("editor_id").references("author", "id"));
    }
}
