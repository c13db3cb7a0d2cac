package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A table goes with its indexes and its check.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A table goes with its indexes and its check", destructive = true)
public final class R27c6a30d7c24_ATableGoesWithItsIndexesAndItsCheck implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table some_table
        // destroys data: table some_table (0 rows)
        op.dropTable("some_table");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("some_table", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("x", "integer")
                .column("y", "integer")
                .primaryKey("some_table_pkey", "id")
                .unique("some_table_y_key", "y")
                .check("ck_x", "x > 0")
                .index("ix_x", index -> index.on("x"))
                .index("ix_y_like", index -> index.on("y").where("(x)::text ~~ '%5%'::text")));
    }
}
