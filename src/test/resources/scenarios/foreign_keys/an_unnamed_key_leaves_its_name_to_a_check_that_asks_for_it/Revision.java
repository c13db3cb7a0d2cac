package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An unnamed key leaves its name to a check that asks for it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An unnamed key leaves its name to a check that asks for it")
public final class R27c6a30d7c24_AnUnnamedKeyLeavesItsNameToACheckThat implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key book.book_author_id_fkey name: book_pages → book_author_id_fkey: app.Book#author
        op.renameConstraint("book", "book_pages", "book_author_id_fkey");
        // missing check book.book_pages (pages > 0): app.Book#pages
        op.addCheck("book", "book_pages", "pages > 0");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "book_pages");
        op.renameConstraint("book", "book_author_id_fkey", "book_pages");
    }
}
