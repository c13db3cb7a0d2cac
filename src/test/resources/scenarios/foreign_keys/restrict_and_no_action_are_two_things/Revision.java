package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ForeignKey;

/**
 * Restrict and no action are two things.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Restrict and no action are two things")
public final class R27c6a30d7c24_RestrictAndNoActionAreTwoThings implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key book.book_author_fk on delete: restrict → no action: app.Book#author
        op.dropConstraint("book", "book_author_fk");
        // changed foreign key book.book_author_fk on delete: restrict → no action: app.Book#author
        op.addForeignKey("book", "book_author_fk", key -> key.columns("author_id").references("author", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "book_author_fk");
        op.addForeignKey("book", "book_author_fk", key -> key
                .columns("author_id")
                .references("author", "id")
                .onDelete(ForeignKey.Action.RESTRICT));
    }
}
