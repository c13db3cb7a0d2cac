package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Each new table is followed by a statement.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Each new table is followed by a statement")
public final class R27c6a30d7c24_EachNewTableIsFollowedByAStatement implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table account: app.Account
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("account_pkey", "id"));
        // house rule
        op.sql("grant select on account to public").undo("revoke select on account from public");
        // missing table shop: app.Shop
        op.createTable("shop", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("shop_pkey", "id"));
        // house rule
        op.sql("grant select on shop to public").undo("revoke select on shop from public");
    }

    @Override
    public void downgrade(Operations op) {
        op.sql("revoke select on shop from public").undo("grant select on shop to public");
        op.dropTable("shop");
        op.sql("revoke select on account from public").undo("grant select on account to public");
        op.dropTable("account");
    }
}
