package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A key with an identity is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A key with an identity is dropped", destructive = true)
public final class R27c6a30d7c24_AKeyWithAnIdentityIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed primary key account.account_pkey columns: id → code: app.Account#code
        op.dropConstraint("account", "account_pkey");
        // unexpected column account.id integer
        // destroys data: column account.id (2 rows)
        op.dropColumn("account", "id");
        // changed primary key account.account_pkey columns: id → code: app.Account#code
        op.addPrimaryKey("account", "account_pkey", "code");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "account_pkey");
        op.addColumn("account", "id", "integer", column -> column
                .notNull()
                .generatedByDefaultAsIdentity(identity -> identity.start(2).increment(3)));
        op.addPrimaryKey("account", "account_pkey", "id");
    }
}
