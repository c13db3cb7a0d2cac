package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A key leaves its name to a table that asks for it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A key leaves its name to a table that asks for it")
public final class R27c6a30d7c24_AKeyLeavesItsNameToATableThatAsksForIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed primary key author.author_pkey name: author_key → author_pkey: app.Author#id
        op.renameConstraint("author", "author_key", "author_pkey");
        // missing table author_key: app.AuthorKey
        op.createTable("author_key", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("author_key_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("author_key");
        op.renameConstraint("author", "author_pkey", "author_key");
    }
}
