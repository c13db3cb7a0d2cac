package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A deferrable constraint becomes an ordinary one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A deferrable constraint becomes an ordinary one")
public final class R27c6a30d7c24_ADeferrableConstraintBecomesAnOrdinary implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed unique constraint account.uq_x deferrability: initially deferred → not deferrable: app.Account#x
        op.dropConstraint("account", "uq_x");
        // changed unique constraint account.uq_y deferrability: deferrable → initially deferred: app.Account#y
        op.dropConstraint("account", "uq_y");
        // changed unique constraint account.uq_x deferrability: initially deferred → not deferrable: app.Account#x
        op.addUnique("account", "uq_x", "x");
        // changed unique constraint account.uq_y deferrability: deferrable → initially deferred: app.Account#y
        op.addUnique("account", "uq_y", key -> key.columns("y").initiallyDeferred());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "uq_y");
        op.dropConstraint("account", "uq_x");
        op.addUnique("account", "uq_y", key -> key.columns("y").deferrable());
        op.addUnique("account", "uq_x", key -> key.columns("x").initiallyDeferred());
    }
}
