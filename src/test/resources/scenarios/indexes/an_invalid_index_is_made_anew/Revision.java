package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An invalid index is made anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An invalid index is made anew")
public final class R27c6a30d7c24_AnInvalidIndexIsMadeAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.account_name_idx valid: false → true: app.Account#name
        op.dropIndex("account_name_idx", "account");
        // changed index account.account_name_idx valid: false → true: app.Account#name
        op.createIndex("account_name_idx", "account", index -> index.on("name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("account_name_idx", "account");
        op.createIndex("account_name_idx", "account", index -> index.on("name"));
    }
}
