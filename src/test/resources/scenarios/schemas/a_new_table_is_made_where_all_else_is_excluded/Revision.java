package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A new table is made where all else is excluded.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A new table is made where all else is excluded")
public final class R27c6a30d7c24_ANewTableIsMadeWhereAllElseIsExcluded implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table t3: app.T3
        op.createTable("t3", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("t3_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("t3");
    }
}
