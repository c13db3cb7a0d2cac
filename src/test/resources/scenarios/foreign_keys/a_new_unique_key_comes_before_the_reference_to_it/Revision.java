package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A new unique key comes before the reference to it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A new unique key comes before the reference to it")
public final class R27c6a30d7c24_ANewUniqueKeyComesBeforeTheReferenceToIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing unique constraint of z_author (code): app.Author#code
        op.addUnique("z_author", "z_author_code_key", "code");
        // missing foreign key a_book.book_author_fk (author) → z_author (code): app.Book#author
        op.addForeignKey("a_book", "book_author_fk", key -> key.columns("author").references("z_author", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("a_book", "book_author_fk");
        op.dropConstraint("z_author", "z_author_code_key");
    }
}
