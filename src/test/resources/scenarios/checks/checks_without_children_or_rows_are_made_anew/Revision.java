package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Checks without children or rows are made anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Checks without children or rows are made anew")
public final class R27c6a30d7c24_ChecksWithoutChildrenOrRowsAreMadeAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed check account.account_alive not valid: true → false: app.Account#age
        op.dropConstraint("account", "account_alive");
        // changed check account.account_grown no inherit: true → false: app.Account#age
        op.dropConstraint("account", "account_grown");
        // changed check account.account_alive not valid: true → false: app.Account#age
        op.addCheck("account", "account_alive", "age < 150");
        // changed check account.account_grown no inherit: true → false: app.Account#age
        op.addCheck("account", "account_grown", "age > 18");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_grown");
        op.dropConstraint("account", "account_alive");
        op.addCheck("account", "account_grown", "age > 18", check -> check.noInherit());
        op.addCheck("account", "account_alive", "age < 150", check -> check.notValid());
    }
}
