package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another condition of a named check makes it anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another condition of a named check makes it anew")
public final class R27c6a30d7c24_AnotherConditionOfANamedCheckMakesItAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed check account.account_of_age expression: age > 16 → age > 18: app.Account#age
        op.dropConstraint("account", "account_of_age");
        // changed check account.account_of_age expression: age > 16 → age > 18: app.Account#age
        op.addCheck("account", "account_of_age", "age > 18");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_of_age");
        op.addCheck("account", "account_of_age", "age > 16");
    }
}
