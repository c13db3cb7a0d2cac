package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A check that nobody named is added.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A check that nobody named is added")
public final class R27c6a30d7c24_ACheckThatNobodyNamedIsAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing check of account (open in ('N','Y')): app.Account#open
        op.addCheck("account", "account_open_check", "open in ('N','Y')");
        // missing check of account (x > 0): app.Account#x
        op.addCheck("account", "account_x_check", "x > 0");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_x_check");
        op.dropConstraint("account", "account_open_check");
    }
}
