package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A double quote in a name is one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A double quote in a name is one")
public final class R27c6a30d7c24_ADoubleQuoteInANameIsOne implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table say "hi": app.Greeting
        op.createTable("say \"hi\"", table -> table
                .column("size 5\"", "integer")
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("say \"hi\"_pkey", "id")
                .unique("say \"hi\"_size 5\"_key", "size 5\""));
        // missing table say "hi": app.Greeting
        op.createIndex("size_idx", "say \"hi\"", index -> index.on("size 5\""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("size_idx", "say \"hi\"");
        op.dropTable("say \"hi\"");
    }
}
