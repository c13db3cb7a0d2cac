package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Nulls are forbidden and allowed.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Nulls are forbidden and allowed")
public final class R27c6a30d7c24_NullsAreForbiddenAndAllowed implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.name nullable: true → false: app.Account#name
        op.setNotNull("account", "name");
        // changed column account.note nullable: false → true: app.Account#note
        op.dropNotNull("account", "note");
    }

    @Override
    public void downgrade(Operations op) {
        op.setNotNull("account", "note");
        op.dropNotNull("account", "name");
    }
}
