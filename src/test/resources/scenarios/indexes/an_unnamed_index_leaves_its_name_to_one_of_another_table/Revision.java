package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An unnamed index leaves its name to one of another table.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An unnamed index leaves its name to one of another table")
public final class R27c6a30d7c24_AnUnnamedIndexLeavesItsNameToOneOf implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index author.author_name_idx name: idx_name → author_name_idx: app.Author#name
        op.renameIndex("idx_name", "author_name_idx", "author");
        // changed index book.idx_name name: idx_title → idx_name: app.Book#title
        op.renameIndex("idx_title", "idx_name", "book");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("idx_name", "idx_title", "book");
        op.renameIndex("author_name_idx", "idx_name", "author");
    }
}
