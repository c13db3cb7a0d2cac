package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A generated column becomes a plain one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A generated column becomes a plain one")
public final class R27c6a30d7c24_AGeneratedColumnBecomesAPlainOne implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.foo generated: bar * 5 stored → none: app.Account#foo
        op.dropColumn("account", "foo");
        // changed column account.foo generated: bar * 5 stored → none: app.Account#foo
        op.addColumn("account", "foo", "integer");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("account", "foo");
        op.addColumn("account", "foo", "integer", column -> column.generatedAs("bar * 5"));
    }
}
