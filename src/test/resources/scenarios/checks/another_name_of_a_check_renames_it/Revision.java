package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another name of a check renames it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another name of a check renames it")
public final class R27c6a30d7c24_AnotherNameOfACheckRenamesIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed check account.account_of_age name: account_age_check → account_of_age: app.Account#age
        op.renameConstraint("account", "account_age_check", "account_of_age");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("account", "account_of_age", "account_age_check");
    }
}
