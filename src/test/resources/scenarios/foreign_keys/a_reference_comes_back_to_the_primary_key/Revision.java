package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A reference comes back to the primary key.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A reference comes back to the primary key")
public final class R27c6a30d7c24_AReferenceComesBackToThePrimaryKey implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected foreign key book.writer (author_id) → author (id)
        op.dropConstraint("book", "writer");
        // changed primary key author.author_pkey columns: id → number: app.Author#number
        op.dropConstraint("author", "author_pkey");
        // changed primary key author.author_pkey columns: id → number: app.Author#number
        op.addPrimaryKey("author", "author_pkey", "number");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("author", "author_pkey");
        op.addPrimaryKey("author", "author_pkey", "id");
        op.addForeignKey("book", "writer", key -> key.columns("author_id").references("author", "id").onPrimaryKey());
    }
}
