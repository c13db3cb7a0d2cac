package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another name of a reference renames it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another name of a reference renames it")
public final class R27c6a30d7c24_AnotherNameOfAReferenceRenamesIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key book.book_author_fk name: fk8qwertz → book_author_fk: app.Book#author
        op.renameConstraint("book", "fk8qwertz", "book_author_fk");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("book", "book_author_fk", "fk8qwertz");
    }
}
