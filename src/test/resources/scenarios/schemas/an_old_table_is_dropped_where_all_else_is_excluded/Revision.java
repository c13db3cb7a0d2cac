package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An old table is dropped where all else is excluded.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An old table is dropped where all else is excluded", destructive = true)
public final class R27c6a30d7c24_AnOldTableIsDroppedWhereAllElseIs implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table t1
        // destroys data: table t1 (0 rows)
        op.dropTable("t1");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("t1", table -> table
                .column("x", "integer"));
    }
}
