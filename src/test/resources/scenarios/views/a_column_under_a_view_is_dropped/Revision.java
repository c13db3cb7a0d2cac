package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column under a view is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column under a view is dropped", destructive = true)
public final class R27c6a30d7c24_AColumnUnderAViewIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed view shouting query: SELECT id, upper((name)::text) AS shout FROM account WHERE (old IS NULL) → select
        // id, upper(name) as shout from account: app.Shouting
        op.dropView("shouting");
        // unexpected column account.old character varying(255)
        // destroys data: column account.old (0 rows)
        op.dropColumn("account", "old");
        // changed view shouting query: SELECT id, upper((name)::text) AS shout FROM account WHERE (old IS NULL) → select
        // id, upper(name) as shout from account: app.Shouting
        op.createView("shouting", "select id, upper(name) as shout from account");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("shouting");
        op.addColumn("account", "old", "character varying(255)");
        op.createView("shouting", """
                SELECT id,
                    upper((name)::text) AS shout
                   FROM account
                  WHERE (old IS NULL)""");
    }
}
