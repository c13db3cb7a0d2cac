package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A deferrable key becomes an ordinary one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A deferrable key becomes an ordinary one")
public final class R27c6a30d7c24_ADeferrableKeyBecomesAnOrdinaryOne implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed primary key account.account_pkey deferrability: initially deferred → not deferrable: app.Account#id
        op.dropConstraint("account", "account_pkey");
        // changed primary key account.account_pkey deferrability: initially deferred → not deferrable: app.Account#id
        op.addPrimaryKey("account", "account_pkey", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_pkey");
        op.addPrimaryKey("account", "account_pkey", key -> key.columns("id").initiallyDeferred());
    }
}
