package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A table that a remaining one refers to is dropped after the reference.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(
        id = "27c6a30d7c24",
        message = "A table that a remaining one refers to is dropped after the reference",
        destructive = true)
public final class R27c6a30d7c24_ATableThatARemainingOneRefersToIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected foreign key shop.shop_city_fkey (city) → city (id)
        op.dropConstraint("shop", "shop_city_fkey");
        // unexpected table city
        // destroys data: table city (0 rows)
        op.dropTable("city");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("city", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("city_pkey", "id"));
        op.addForeignKey("shop", "shop_city_fkey", key -> key.columns("city").references("city", "id"));
    }
}
