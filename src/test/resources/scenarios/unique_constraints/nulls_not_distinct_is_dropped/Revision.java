package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Nulls not distinct is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Nulls not distinct is dropped")
public final class R27c6a30d7c24_NullsNotDistinctIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed unique constraint account.uq_code nulls not distinct: true → false: app.Account#code
        op.dropConstraint("account", "uq_code");
        // changed unique constraint account.uq_code nulls not distinct: true → false: app.Account#code
        op.addUnique("account", "uq_code", "code");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "uq_code");
        op.addUnique("account", "uq_code", key -> key.columns("code").nullsNotDistinct());
    }
}
