package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A new reference gets a foreign key.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A new reference gets a foreign key")
public final class R27c6a30d7c24_ANewReferenceGetsAForeignKey implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column book.author_id bigint: app.Book#author
        op.addColumn("book", "author_id", "bigint");
        // missing foreign key book.fk5gbo4o7yxefxivwuqjichc67t (author_id) → author (id): app.Book#author
        op.addForeignKey("book", "fk5gbo4o7yxefxivwuqjichc67t", key -> key
                .columns("author_id")
                .references("author", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "fk5gbo4o7yxefxivwuqjichc67t");
        op.dropColumn("book", "author_id");
    }
}
