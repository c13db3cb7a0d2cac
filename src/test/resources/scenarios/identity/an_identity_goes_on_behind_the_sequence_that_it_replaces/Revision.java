package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An identity goes on behind the sequence that it replaces.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An identity goes on behind the sequence that it replaces")
public final class R27c6a30d7c24_AnIdentityGoesOnBehindTheSequenceThatIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected sequence account_seq
        op.dropSequence("account_seq");
        // changed column account.id identity: none → by default: app.Account#id
        op.alterIdentity("account", "id", identity -> identity.toByDefault("bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIdentity("account", "id", identity -> identity.fromByDefault("bigint"));
        op.createSequence("account_seq", sequence -> sequence.continuing("account", "id"));
    }
}
