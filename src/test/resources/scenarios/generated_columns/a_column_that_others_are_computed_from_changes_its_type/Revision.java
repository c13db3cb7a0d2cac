package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column that others are computed from changes its type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column that others are computed from changes its type")
public final class R27c6a30d7c24_AColumnThatOthersAreComputedFromChanges implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column line.amount type: integer → bigint: app.Line#amount
        op.dropColumn("line", "doubled");
        // changed column line.amount type: integer → bigint: app.Line#amount
        op.alterColumnType("line", "amount", type -> type.from("integer").to("bigint"));
        // around the changed column line.amount type: integer → bigint: app.Line#amount
        op.addColumn("line", "doubled", "numeric(38,2)", column -> column.generatedAs("amount * 2"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("line", "doubled");
        op.alterColumnType("line", "amount", type -> type.from("bigint").to("integer"));
        op.addColumn("line", "doubled", "numeric(38,2)", column -> column.generatedAs("amount * 2"));
    }
}
