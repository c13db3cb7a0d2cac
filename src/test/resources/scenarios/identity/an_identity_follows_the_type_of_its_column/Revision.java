package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An identity follows the type of its column.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An identity follows the type of its column")
public final class R27c6a30d7c24_AnIdentityFollowsTheTypeOfItsColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.id type: integer → bigint: app.Account#id
        op.alterColumnType("account", "id", type -> type.from("integer").to("bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "id", type -> type.from("bigint").to("integer"));
    }
}
