package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another name of a constraint renames it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another name of a constraint renames it")
public final class R27c6a30d7c24_AnotherNameOfAConstraintRenamesIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed unique constraint account.uq_account_email name: account_email_key → uq_account_email:
        // app.Account#email
        op.renameConstraint("account", "account_email_key", "uq_account_email");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("account", "uq_account_email", "account_email_key");
    }
}
