package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An unnamed constraint over more columns is another one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An unnamed constraint over more columns is another one")
public final class R27c6a30d7c24_AnUnnamedConstraintOverMoreColumnsIs implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique constraint account.account_x_key (x)
        op.dropConstraint("account", "account_x_key");
        // missing unique constraint of account (x, y): app.Account
        op.addUnique("account", "account_x_y_key", "x", "y");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_x_y_key");
        op.addUnique("account", "account_x_key", "x");
    }
}
