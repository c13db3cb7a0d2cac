package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A new column without nulls takes its default.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A new column without nulls takes its default")
public final class R27c6a30d7c24_ANewColumnWithoutNullsTakesItsDefault implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column account.state character varying(255): app.Account#state
        op.addColumn("account", "state", "character varying(255)", column -> column.notNull().defaultTo("'new'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("account", "state");
    }
}
