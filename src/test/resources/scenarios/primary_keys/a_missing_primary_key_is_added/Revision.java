package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A missing primary key is added.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A missing primary key is added")
public final class R27c6a30d7c24_AMissingPrimaryKeyIsAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing primary key of account (id): app.Account#id
        op.addPrimaryKey("account", "account_pkey", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_pkey");
    }
}
