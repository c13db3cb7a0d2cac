package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A view that may not change steps aside unchanged.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A view that may not change steps aside unchanged")
public final class R27c6a30d7c24_AViewThatMayNotChangeStepsAsideUnchanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.dropView("shouting");
        // changed column account.id type: integer → bigint: app.Account#id
        op.alterColumnType("account", "id", type -> type.from("integer").to("bigint"));
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.createView("shouting", """
                SELECT id,
                    name AS shout
                   FROM account""");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("shouting");
        op.alterColumnType("account", "id", type -> type.from("bigint").to("integer"));
        op.createView("shouting", """
                SELECT id,
                    name AS shout
                   FROM account""");
    }
}
