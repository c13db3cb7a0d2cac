package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Tables that are included by name are dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Tables that are included by name are dropped", destructive = true)
public final class R27c6a30d7c24_TablesThatAreIncludedByNameAreDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table t1
        // destroys data: table t1 (0 rows)
        op.dropTable("t1");
        // missing table t3: app.T3
        op.createTable("t3", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("t3_pkey", "id"));
        // missing table test_schema.t4: app.T4
        op.in("test_schema").createTable("t4", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("t4_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.in("test_schema").dropTable("t4");
        op.dropTable("t3");
        op.createTable("t1", table -> table
                .column("x", "integer"));
    }
}
