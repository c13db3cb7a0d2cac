package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column with an identity is added.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column with an identity is added")
public final class R27c6a30d7c24_AColumnWithAnIdentityIsAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column account.number integer: app.Account#number
        op.addColumn("account", "number", "integer", column -> column
                .notNull()
                .generatedByDefaultAsIdentity(identity -> identity.start(5).increment(7)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("account", "number");
    }
}
