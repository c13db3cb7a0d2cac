package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A plain column becomes a generated one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A plain column becomes a generated one", destructive = true)
public final class R27c6a30d7c24_APlainColumnBecomesAGeneratedOne implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column person.shout generated: none → upper(name) stored: app.Person#shout
        // destroys data: column person.shout (0 rows)
        op.dropColumn("person", "shout");
        // changed column person.shout generated: none → upper(name) stored: app.Person#shout
        op.addColumn("person", "shout", "character varying(255)", column -> column.generatedAs("upper(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("person", "shout");
        op.addColumn("person", "shout", "character varying(255)");
    }
}
