package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Old tables of another schema alone are dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Old tables of another schema alone are dropped", destructive = true)
public final class R27c6a30d7c24_OldTablesOfAnotherSchemaAloneAreDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table test_schema.t2
        // destroys data: table test_schema.t2 (0 rows)
        op.in("test_schema").dropTable("t2");
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
        op.in("test_schema").createTable("t2", table -> table
                .column("y", "integer"));
    }
}
