package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another query of a view leaves its privileges.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another query of a view leaves its privileges")
public final class R27c6a30d7c24_AnotherQueryOfAViewLeavesItsPrivileges implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed view shouting query: SELECT id, name AS shout FROM account → select id, upper(name) as shout from
        // account where name is not null: app.Shouting
        op.dropView("shouting");
        // changed view shouting query: SELECT id, name AS shout FROM account → select id, upper(name) as shout from
        // account where name is not null: app.Shouting
        op.createView("shouting", "select id, upper(name) as shout from account where name is not null", view -> view
                .option("security_barrier", "true")
                .grant("pg_monitor", "SELECT"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("shouting");
        op.createView("shouting", """
                SELECT id,
                    name AS shout
                   FROM account""", view -> view
                .option("security_barrier", "true")
                .columnComment("shout", "loud")
                .grant("pg_monitor", "SELECT"));
    }
}
