package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An included table is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An included table is dropped", destructive = true)
public final class R27c6a30d7c24_AnIncludedTableIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table old_shop
        // destroys data: table old_shop (0 rows)
        op.dropTable("old_shop");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("old_shop", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("old_shop_pkey", "id"));
    }
}
