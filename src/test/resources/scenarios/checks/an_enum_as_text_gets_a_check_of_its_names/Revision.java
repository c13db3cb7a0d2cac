package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An enum as text gets a check of its names.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An enum as text gets a check of its names")
public final class R27c6a30d7c24_AnEnumAsTextGetsACheckOfItsNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column account.former smallint: app.Account#former
        op.addColumn("account", "former", "smallint");
        // missing column account.state character varying(255): app.Account#state
        op.addColumn("account", "state", "character varying(255)");
        // missing check of account (former between 0 and 1): app.Account#former
        op.addCheck("account", "account_former_check", "former between 0 and 1");
        // missing check of account (state in ('OPEN','CLOSED')): app.Account#state
        op.addCheck("account", "account_state_check", "state in ('OPEN','CLOSED')");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_state_check");
        op.dropConstraint("account", "account_former_check");
        op.dropColumn("account", "state");
        op.dropColumn("account", "former");
    }
}
