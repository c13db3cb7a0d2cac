package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A struct becomes a type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A struct becomes a type")
public final class R27c6a30d7c24_AStructBecomesAType implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing composite type address: app.Customer#home
        op.createCompositeType("address", type -> type
                .attribute("zip", "character varying(5)")
                .attribute("street", "character varying(255)"));
        // missing table customer: app.Customer
        op.createTable("customer", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("home", "address")
                .primaryKey("customer_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
        op.dropCompositeType("address");
    }
}
