package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Indexes and defaults of the database are kept.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Indexes and defaults of the database are kept")
public final class R27c6a30d7c24_IndexesAndDefaultsOfTheDatabaseAreKept implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.account_name columns: name desc → name: app.Account#name
        op.dropIndex("account_name", "account");
        // unexpected index account.account_rank (rank)
        op.dropIndex("account_rank", "account");
        // changed column account.rank default: 1 → 2: app.Account#rank
        op.alterDefault("account", "rank", value -> value.from("1").to("2"));
        // changed index account.account_name columns: name desc → name: app.Account#name
        op.createIndex("account_name", "account", index -> index.on("name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("account_name", "account");
        op.alterDefault("account", "rank", value -> value.from("2").to("1"));
        op.createIndex("account_rank", "account", index -> index.on("rank"));
        op.createIndex("account_name", "account", index -> index.on("name", part -> part.desc()));
    }
}
