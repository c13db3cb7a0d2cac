package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Suppressed drops of tables are withheld.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Suppressed drops of tables are withheld", destructive = true)
public final class R27c6a30d7c24_SuppressedDropsOfTablesAreWithheld implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected column account.name character varying(255)
        // destroys data: column account.name (0 rows)
        op.dropColumn("account", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("account", "name", "character varying(255)");
    }
}
