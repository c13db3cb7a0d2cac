package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A unique column gets a constraint.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A unique column gets a constraint")
public final class R27c6a30d7c24_AUniqueColumnGetsAConstraint implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing unique constraint of account (email): app.Account#email
        op.addUnique("account", "account_email_key", "email");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_email_key");
    }
}
