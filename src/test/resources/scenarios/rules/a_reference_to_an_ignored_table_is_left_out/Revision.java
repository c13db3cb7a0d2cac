package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A reference to an ignored table is left out.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A reference to an ignored table is left out")
public final class R27c6a30d7c24_AReferenceToAnIgnoredTableIsLeftOut implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table account: app.Account
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("tenant_id", "bigint")
                .primaryKey("account_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("account");
    }
}
