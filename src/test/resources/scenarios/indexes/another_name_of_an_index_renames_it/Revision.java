package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another name of an index renames it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another name of an index renames it")
public final class R27c6a30d7c24_AnotherNameOfAnIndexRenamesIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.account_name_idx name: account_name → account_name_idx: app.Account#name
        op.renameIndex("account_name", "account_name_idx", "account");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("account_name_idx", "account_name", "account");
    }
}
