package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A view that may not be dropped steps aside unchanged.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A view that may not be dropped steps aside unchanged")
public final class R27c6a30d7c24_AViewThatMayNotBeDroppedStepsAside implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.dropView("above");
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.dropView("old_view");
        // changed column account.id type: integer → bigint: app.Account#id
        op.alterColumnType("account", "id", type -> type.from("integer").to("bigint"));
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.createView("old_view", """
                SELECT id
                   FROM account""");
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.createView("above", """
                SELECT id
                   FROM old_view""");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("above");
        op.dropView("old_view");
        op.alterColumnType("account", "id", type -> type.from("bigint").to("integer"));
        op.createView("old_view", """
                SELECT id
                   FROM account""");
        op.createView("above", """
                SELECT id
                   FROM old_view""");
    }
}
