package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An old table of another schema is dropped where all else is excluded.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(
        id = "27c6a30d7c24",
        message = "An old table of another schema is dropped where all else is excluded",
        destructive = true)
public final class R27c6a30d7c24_AnOldTableOfAnotherSchemaIsDroppedWhere implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table test_schema.t2
        // destroys data: table test_schema.t2 (0 rows)
        op.in("test_schema").dropTable("t2");
    }

    @Override
    public void downgrade(Operations op) {
        op.in("test_schema").createTable("t2", table -> table
                .column("y", "integer"));
    }
}
