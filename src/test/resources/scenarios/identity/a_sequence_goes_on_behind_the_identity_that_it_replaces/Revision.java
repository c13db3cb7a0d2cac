package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A sequence goes on behind the identity that it replaces.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A sequence goes on behind the identity that it replaces")
public final class R27c6a30d7c24_ASequenceGoesOnBehindTheIdentityThatIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.id identity: by default → none: app.Account#id
        op.alterIdentity("account", "id", identity -> identity.fromByDefault("bigint"));
        // missing sequence account_numbers: app.Account#id
        op.createSequence("account_numbers", sequence -> sequence.continuing("account", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("account_numbers");
        op.alterIdentity("account", "id", identity -> identity.toByDefault("bigint"));
    }
}
