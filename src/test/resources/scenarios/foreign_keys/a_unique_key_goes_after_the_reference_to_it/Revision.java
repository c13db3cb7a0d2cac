package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A unique key goes after the reference to it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A unique key goes after the reference to it")
public final class R27c6a30d7c24_AUniqueKeyGoesAfterTheReferenceToIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected foreign key z_book.book_author_fk (author) → a_author (code)
        op.dropConstraint("z_book", "book_author_fk");
        // unexpected unique constraint a_author.uq_code (code)
        op.dropConstraint("a_author", "uq_code");
    }

    @Override
    public void downgrade(Operations op) {
        op.addUnique("a_author", "uq_code", "code");
        op.addForeignKey("z_book", "book_author_fk", key -> key.columns("author").references("a_author", "code"));
    }
}
