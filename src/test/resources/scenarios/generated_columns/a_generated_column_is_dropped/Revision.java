package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A generated column is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A generated column is dropped")
public final class R27c6a30d7c24_AGeneratedColumnIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected column account.foo integer
        op.dropColumn("account", "foo");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("account", "foo", "integer", column -> column.generatedAs("5"));
    }
}
