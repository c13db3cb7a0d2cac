package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column without nulls is added in two steps.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column without nulls is added in two steps")
public final class R27c6a30d7c24_AColumnWithoutNullsIsAddedInTwoSteps implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column account.name character varying(255): app.Account#name
        op.addColumn("account", "name", "character varying(255)");
        // house rule
        op.sql("update account set name = 'nobody'").undo("update account set name = null");
        // missing column account.name character varying(255): app.Account#name
        op.setNotNull("account", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropNotNull("account", "name");
        op.sql("update account set name = null").undo("update account set name = 'nobody'");
        op.dropColumn("account", "name");
    }
}
