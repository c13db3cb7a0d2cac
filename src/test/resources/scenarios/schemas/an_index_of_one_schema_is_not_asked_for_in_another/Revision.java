package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An index of one schema is not asked for in another.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An index of one schema is not asked for in another")
public final class R27c6a30d7c24_AnIndexOfOneSchemaIsNotAskedForInAnother implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table test_schema.add_ix: app.NotIndexed
        op.in("test_schema").createTable("add_ix", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("x", "character varying(50)")
                .primaryKey("add_ix_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.in("test_schema").dropTable("add_ix");
    }
}
