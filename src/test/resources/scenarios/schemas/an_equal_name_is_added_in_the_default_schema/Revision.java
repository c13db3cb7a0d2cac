package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An equal name is added in the default schema.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An equal name is added in the default schema")
public final class R27c6a30d7c24_AnEqualNameIsAddedInTheDefaultSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table a: app.Default
        op.createTable("a", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("a_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("a");
    }
}
