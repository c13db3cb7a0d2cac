package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Parts of a change over many tables are left out.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Parts of a change over many tables are left out", destructive = true)
public final class R27c6a30d7c24_PartsOfAChangeOverManyTablesAreLeftOut implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected column user.pw character varying(50)
        // destroys data: column user.pw (0 rows)
        op.dropColumn("user", "pw");
        // changed column order.amount type: numeric(8,2) → numeric(10,2): app.Order#amount
        op.alterColumnType("order", "amount", type -> type.from("numeric(8,2)").to("numeric(10,2)"));
        // changed column order.amount nullable: false → true: app.Order#amount
        op.dropNotNull("order", "amount");
    }

    @Override
    public void downgrade(Operations op) {
        op.setNotNull("order", "amount");
        op.alterColumnType("order", "amount", type -> type.from("numeric(10,2)").to("numeric(8,2)"));
        op.addColumn("user", "pw", "character varying(50)");
    }
}
