package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another expression makes the column anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another expression makes the column anew")
public final class R27c6a30d7c24_AnotherExpressionMakesTheColumnAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column line.total generated: amount + price stored → amount * price stored: app.Line#total
        op.dropIndex("line_total_idx", "line");
        // changed column line.total generated: amount + price stored → amount * price stored: app.Line#total
        op.dropColumn("line", "total");
        // changed column line.total generated: amount + price stored → amount * price stored: app.Line#total
        op.addColumn("line", "total", "integer", column -> column.generatedAs("amount * price"));
        // around the changed column line.total generated: amount + price stored → amount * price stored: app.Line#total
        op.createIndex("line_total_idx", "line", index -> index.on("total"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("line_total_idx", "line");
        op.dropColumn("line", "total");
        op.addColumn("line", "total", "integer", column -> column.generatedAs("amount + price"));
        op.createIndex("line_total_idx", "line", index -> index.on("total"));
    }
}
