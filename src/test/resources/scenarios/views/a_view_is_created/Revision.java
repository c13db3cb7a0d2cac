package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A view is created.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A view is created")
public final class R27c6a30d7c24_AViewIsCreated implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing view shouting: app.Shouting
        op.createView("shouting", "select id, upper(name) as shout from account where name is not null");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("shouting");
    }
}
