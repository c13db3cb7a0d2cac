package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/** Steps of one database among several. */
@Revision(id = "00000000000f", message = "Databases")
public final class R00000000000f_Databases implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("note", table -> table.column("id", "bigint"));
        op.on("orders", orders -> orders.createTable("line", table -> table.column("id", "bigint")));
        op.on("billing", this::upgradeBilling);
        op.in("stock").on("orders", orders -> orders.createTable("item", table -> table.column("id", "bigint")));
    }

    private void upgradeBilling(Operations op) {
        op.createTable("invoice", table -> table.column("id", "bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.in("stock").on("orders", orders -> orders.dropTable("item"));
        op.on("billing", billing -> billing.dropTable("invoice"));
        op.on("orders", orders -> orders.dropTable("line"));
        op.dropTable("note");
    }
}
