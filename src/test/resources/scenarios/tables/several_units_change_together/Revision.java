package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Several units change together.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Several units change together", destructive = true)
public final class R27c6a30d7c24_SeveralUnitsChangeTogether implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected column c1.x integer
        // destroys data: column c1.x (0 rows)
        op.dropColumn("c1", "x");
        // unexpected table b2
        // destroys data: table b2 (0 rows)
        op.dropTable("b2");
        // missing table c2: app.C2
        op.createTable("c2", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("c2_pkey", "id"));
        // missing column a.q integer: app.A#q
        op.addColumn("a", "q", "integer");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("a", "q");
        op.dropTable("c2");
        op.createTable("b2", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("b2_pkey", "id"));
        op.addColumn("c1", "x", "integer");
    }
}
