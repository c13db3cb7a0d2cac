package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An index of another name becomes a constraint.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An index of another name becomes a constraint")
public final class R27c6a30d7c24_AnIndexOfAnotherNameBecomesAConstraint implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected index account.ix_account_name (name)
        op.dropIndex("ix_account_name", "account");
        // missing unique constraint account.uq_account_name (name): app.Account#name
        op.addUnique("account", "uq_account_name", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "uq_account_name");
        op.createIndex("ix_account_name", "account", index -> index.on("name"));
    }
}
