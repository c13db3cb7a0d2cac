package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Only included tables are taken away.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Only included tables are taken away", destructive = true)
public final class R27c6a30d7c24_OnlyIncludedTablesAreTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected column user.pw character varying(50)
        // destroys data: column user.pw (0 rows)
        op.dropColumn("user", "pw");
        // unexpected table order
        // destroys data: table order (0 rows)
        op.dropTable("order");
        // missing table item: app.Item
        op.createTable("item", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("description", "character varying(100)")
                .primaryKey("item_pkey", "id"));
        // missing column address.street character varying(50): app.Address#street
        op.addColumn("address", "street", "character varying(50)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("address", "street");
        op.dropTable("item");
        op.createTable("order", table -> table
                .column("order_id", "bigint", column -> column.notNull())
                .column("amount", "numeric(8,2)", column -> column.notNull().defaultTo("0"))
                .primaryKey("order_pkey", "order_id"));
        op.addColumn("user", "pw", "character varying(50)");
    }
}
