package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A unique constraint without attribute is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A unique constraint without attribute is dropped")
public final class R27c6a30d7c24_AUniqueConstraintWithoutAttributeIs implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique constraint account.account_email_key (email)
        op.dropConstraint("account", "account_email_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.addUnique("account", "account_email_key", "email");
    }
}
