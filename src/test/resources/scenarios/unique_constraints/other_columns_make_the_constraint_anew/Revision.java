package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Other columns make the constraint anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Other columns make the constraint anew")
public final class R27c6a30d7c24_OtherColumnsMakeTheConstraintAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed unique constraint account.uq_account_email columns: email → email, tenant: app.Account
        op.dropConstraint("account", "uq_account_email");
        // changed unique constraint account.uq_account_email columns: email → email, tenant: app.Account
        op.addUnique("account", "uq_account_email", "email", "tenant");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "uq_account_email");
        op.addUnique("account", "uq_account_email", "email");
    }
}
