package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An identity is given to a plain key.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An identity is given to a plain key")
public final class R27c6a30d7c24_AnIdentityIsGivenToAPlainKey implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.id identity: none → by default: app.Account#id
        op.alterIdentity("account", "id", identity -> identity.toByDefault("bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIdentity("account", "id", identity -> identity.fromByDefault("bigint"));
    }
}
