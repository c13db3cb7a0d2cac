package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A partial index beside a full one is created.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A partial index beside a full one is created")
public final class R27c6a30d7c24_APartialIndexBesideAFullOneIsCreated implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing index account.account_named_idx (name) where name is not null: app.Account#name
        op.createIndex("account_named_idx", "account", index -> index.on("name").where("name is not null"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("account_named_idx", "account");
    }
}
