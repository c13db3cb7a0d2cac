package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another name of a key renames it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another name of a key renames it")
public final class R27c6a30d7c24_AnotherNameOfAKeyRenamesIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed primary key account.pk_account name: account_pkey → pk_account: app.Account#id
        op.renameConstraint("account", "account_pkey", "pk_account");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("account", "pk_account", "account_pkey");
    }
}
