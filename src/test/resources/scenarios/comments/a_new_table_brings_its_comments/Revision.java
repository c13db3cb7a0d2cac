package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A new table brings its comments.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A new table brings its comments")
public final class R27c6a30d7c24_ANewTableBringsItsComments implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table account: app.Account
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull().comment("Ours"))
                .primaryKey("account_pkey", "id")
                .comment("Who's who"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("account");
    }
}
