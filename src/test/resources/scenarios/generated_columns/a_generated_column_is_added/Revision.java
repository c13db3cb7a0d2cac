package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A generated column is added.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A generated column is added")
public final class R27c6a30d7c24_AGeneratedColumnIsAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column line.total integer: app.Line#total
        op.addColumn("line", "total", "integer", column -> column.generatedAs("amount * price"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("line", "total");
    }
}
