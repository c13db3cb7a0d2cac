package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Views step aside for a change of type and come back.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Views step aside for a change of type and come back")
public final class R27c6a30d7c24_ViewsStepAsideForAChangeOfTypeAndCome implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column account.level type: integer → bigint: app.Account#level
        op.dropView("twice_leveled");
        // around the changed column account.name type: character varying(20) → character varying(50): app.Account#name
        op.dropMaterializedView("named");
        // around the changed column account.level type: integer → bigint: app.Account#level
        op.dropView("leveled");
        // changed column account.level type: integer → bigint: app.Account#level
        op.alterColumnType("account", "level", type -> type.from("integer").to("bigint"));
        // changed column account.name type: character varying(20) → character varying(50): app.Account#name
        op.alterColumnType("account", "name", type -> type.from("character varying(20)").to("character varying(50)"));
        // around the changed column account.level type: integer → bigint: app.Account#level
        op.createView("leveled", """
                SELECT id,
                    level
                   FROM account
                  WHERE (level > 1)""", view -> view
                .comment("Those's levels"));
        // around the changed column account.name type: character varying(20) → character varying(50): app.Account#name
        op.createMaterializedView("named", """
                SELECT name,
                    count(*) AS how_many
                   FROM account
                  GROUP BY name""", view -> view
                .index("named_name_idx", index -> index.unique().on("name")));
        // around the changed column account.level type: integer → bigint: app.Account#level
        op.createView("twice_leveled", """
                SELECT id,
                    (level * 2) AS doubled
                   FROM leveled""");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("twice_leveled");
        op.dropMaterializedView("named");
        op.dropView("leveled");
        op.alterColumnType("account", "name", type -> type.from("character varying(50)").to("character varying(20)"));
        op.alterColumnType("account", "level", type -> type.from("bigint").to("integer"));
        op.createView("leveled", """
                SELECT id,
                    level
                   FROM account
                  WHERE (level > 1)""", view -> view
                .comment("Those's levels"));
        op.createMaterializedView("named", """
                SELECT name,
                    count(*) AS how_many
                   FROM account
                  GROUP BY name""", view -> view
                .index("named_name_idx", index -> index.unique().on("name")));
        op.createView("twice_leveled", """
                SELECT id,
                    (level * 2) AS doubled
                   FROM leveled""");
    }
}
