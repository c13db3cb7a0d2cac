package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A table that looks renamed is told.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A table that looks renamed is told", destructive = true)
public final class R27c6a30d7c24_ATableThatLooksRenamedIsTold implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table writer
        // destroys data: table writer (0 rows)
        op.dropTable("writer");
        // unexpected table unrelated
        // destroys data: table unrelated (0 rows)
        op.dropTable("unrelated");
        // missing table author: app.Author
        op.createTable("author", table -> table
                .column("born", "date")
                .column("height", "integer")
                .column("id", "bigint", column -> column.notNull())
                .column("name", "character varying(255)")
                .primaryKey("author_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("author");
        op.createTable("unrelated", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("amount", "numeric(10,2)")
                .primaryKey("unrelated_pkey", "id"));
        op.createTable("writer", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("name", "character varying(255)")
                .column("born", "date")
                .primaryKey("writer_pkey", "id"));
    }
}
