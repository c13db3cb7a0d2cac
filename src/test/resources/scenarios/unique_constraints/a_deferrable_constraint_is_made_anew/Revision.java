package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A deferrable constraint is made anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A deferrable constraint is made anew")
public final class R27c6a30d7c24_ADeferrableConstraintIsMadeAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed unique constraint account.uq_place deferrability: not deferrable → initially deferred:
        // app.Account#place
        op.dropConstraint("account", "uq_place");
        // changed unique constraint account.uq_place deferrability: not deferrable → initially deferred:
        // app.Account#place
        op.addUnique("account", "uq_place", key -> key.columns("place").initiallyDeferred());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "uq_place");
        op.addUnique("account", "uq_place", "place");
    }
}
