package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * One of two unnamed uniques is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "One of two unnamed uniques is dropped")
public final class R27c6a30d7c24_OneOfTwoUnnamedUniquesIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique constraint account.account_sid_label_key (sid, label)
        op.dropConstraint("account", "account_sid_label_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.addUnique("account", "account_sid_label_key", "sid", "label");
    }
}
