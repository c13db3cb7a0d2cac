package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Column order arranges new tables.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Column order arranges new tables")
public final class R27c6a30d7c24_ColumnOrderArrangesNewTables implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table account: app.Account
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("age", "integer", column -> column.notNull())
                .column("name", "character varying(255)")
                .column("open", "boolean", column -> column.notNull())
                .column("created_at", "timestamp(6) with time zone")
                .column("updated_at", "timestamp(6) with time zone")
                .primaryKey("account_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("account");
    }
}
