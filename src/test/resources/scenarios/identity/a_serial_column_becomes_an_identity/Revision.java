package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A serial column becomes an identity.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A serial column becomes an identity")
public final class R27c6a30d7c24_ASerialColumnBecomesAnIdentity implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.id default: nextval('account_id_seq'::regclass) → none: app.Account#id
        op.alterDefault("account", "id", value -> value.from("nextval('account_id_seq'::regclass)"));
        // unexpected sequence account_id_seq
        op.dropSequence("account_id_seq");
        // changed column account.id identity: none → by default: app.Account#id
        op.alterIdentity("account", "id", identity -> identity.toByDefault("bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIdentity("account", "id", identity -> identity.fromByDefault("bigint"));
        op.createSequence("account_id_seq", sequence -> sequence.ownedBy("account", "id"));
        op.alterDefault("account", "id", value -> value.to("nextval('account_id_seq'::regclass)"));
    }
}
