package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column goes with what is computed from it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column goes with what is computed from it", destructive = true)
public final class R27c6a30d7c24_AColumnGoesWithWhatIsComputedFromIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected index account.account_foo_idx (foo)
        op.dropIndex("account_foo_idx", "account");
        // unexpected column account.foo integer
        op.dropColumn("account", "foo");
        // unexpected column account.bar integer
        // destroys data: column account.bar (1 row)
        op.dropColumn("account", "bar");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("account", "bar", "integer");
        op.addColumn("account", "foo", "integer", column -> column.generatedAs("bar * 5"));
        op.createIndex("account_foo_idx", "account", index -> index.on("foo"));
    }
}
