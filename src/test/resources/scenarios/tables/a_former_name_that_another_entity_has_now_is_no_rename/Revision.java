package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A former name that another entity has now is no rename.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A former name that another entity has now is no rename")
public final class R27c6a30d7c24_AFormerNameThatAnotherEntityHasNowIsNo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table author: app.Author
        op.createTable("author", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("author_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("author");
    }
}
