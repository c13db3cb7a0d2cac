package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An identity is taken away.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An identity is taken away")
public final class R27c6a30d7c24_AnIdentityIsTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.id identity: by default → none: app.Account#id
        op.alterIdentity("account", "id", identity -> identity.fromByDefault("bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIdentity("account", "id", identity -> identity.toByDefault("bigint"));
    }
}
