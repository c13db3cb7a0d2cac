package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A new table of another schema is made where all else is excluded.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A new table of another schema is made where all else is excluded")
public final class R27c6a30d7c24_ANewTableOfAnotherSchemaIsMadeWhereAll implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table test_schema.t4: app.T4
        op.in("test_schema").createTable("t4", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("t4_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.in("test_schema").dropTable("t4");
    }
}
