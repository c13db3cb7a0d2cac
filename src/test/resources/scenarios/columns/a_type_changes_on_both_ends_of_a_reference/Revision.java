package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A type changes on both ends of a reference.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A type changes on both ends of a reference", destructive = true)
public final class R27c6a30d7c24_ATypeChangesOnBothEndsOfAReference implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column shop.city type: character varying(255) → bigint: app.Shop#city
        op.dropConstraint("shop", "shop_city_fk");
        // changed column city.id type: character varying(255) → bigint: app.City#id
        // destroys data: values of city.id, character varying(255) becomes bigint (1 row)
        op.alterColumnType("city", "id", type -> type.from("character varying(255)").to("bigint").using("id::bigint"));
        // changed column shop.city type: character varying(255) → bigint: app.Shop#city
        // destroys data: values of shop.city, character varying(255) becomes bigint (1 row)
        op.alterColumnType("shop", "city", type -> type
                .from("character varying(255)")
                .to("bigint")
                .using("city::bigint"));
        // around the changed column shop.city type: character varying(255) → bigint: app.Shop#city
        op.addForeignKey("shop", "shop_city_fk", key -> key.columns("city").references("city", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("shop", "shop_city_fk");
        op.alterColumnType("shop", "city", type -> type
                .from("bigint")
                .usingBack("city::bigint")
                .to("character varying(255)"));
        op.alterColumnType("city", "id", type -> type
                .from("bigint")
                .usingBack("id::bigint")
                .to("character varying(255)"));
        op.addForeignKey("shop", "shop_city_fk", key -> key.columns("city").references("city", "id"));
    }
}
