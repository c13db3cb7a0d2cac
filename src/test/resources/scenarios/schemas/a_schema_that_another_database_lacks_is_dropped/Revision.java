package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A schema that another database lacks is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A schema that another database lacks is dropped", destructive = true)
public final class R27c6a30d7c24_ASchemaThatAnotherDatabaseLacksIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table audit.entry
        // destroys data: table audit.entry (0 rows)
        op.in("audit").dropTable("entry");
        // missing table entry
        op.createTable("entry", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("entry_pkey", "id"));
        // unexpected schema audit
        op.dropSchema("audit");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSchema("audit", "what was done");
        op.dropTable("entry");
        op.in("audit").createTable("entry", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("entry_pkey", "id"));
    }
}
