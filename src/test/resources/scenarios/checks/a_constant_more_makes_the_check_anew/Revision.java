package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A constant more makes the check anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A constant more makes the check anew")
public final class R27c6a30d7c24_AConstantMoreMakesTheCheckAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed check account.account_level_check expression: (level <= 1) AND (level >= 0) → level between 0 and 2:
        // app.Account#level
        op.dropConstraint("account", "account_level_check");
        // changed check account.account_state_check expression: state IN ('CLOSED', 'OPEN') → state in
        // ('OPEN','CLOSED','DELETED'): app.Account#state
        op.dropConstraint("account", "account_state_check");
        // changed check account.account_level_check expression: (level <= 1) AND (level >= 0) → level between 0 and 2:
        // app.Account#level
        op.addCheck("account", "account_level_check", "level between 0 and 2");
        // changed check account.account_state_check expression: state IN ('CLOSED', 'OPEN') → state in
        // ('OPEN','CLOSED','DELETED'): app.Account#state
        op.addCheck("account", "account_state_check", "state in ('OPEN','CLOSED','DELETED')");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_state_check");
        op.dropConstraint("account", "account_level_check");
        op.addCheck("account", "account_state_check", "state IN ('CLOSED', 'OPEN')");
        op.addCheck("account", "account_level_check", "(level >= 0) AND (level <= 1)");
    }
}
