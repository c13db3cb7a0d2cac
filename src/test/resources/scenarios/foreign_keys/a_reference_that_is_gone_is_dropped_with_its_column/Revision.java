package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ForeignKey;

/**
 * A reference that is gone is dropped with its column.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A reference that is gone is dropped with its column", destructive = true)
public final class R27c6a30d7c24_AReferenceThatIsGoneIsDroppedWithIts implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected foreign key book.book_author_fk (author_id) → author (id)
        op.dropConstraint("book", "book_author_fk");
        // unexpected column book.author_id bigint
        // destroys data: column book.author_id (0 rows)
        op.dropColumn("book", "author_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("book", "author_id", "bigint");
        op.addForeignKey("book", "book_author_fk", key -> key
                .columns("author_id")
                .references("author", "id")
                .onDelete(ForeignKey.Action.CASCADE));
    }
}
