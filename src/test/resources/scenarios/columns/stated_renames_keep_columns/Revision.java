package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Stated renames keep columns.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Stated renames keep columns")
public final class R27c6a30d7c24_StatedRenamesKeepColumns implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column author.assistant_number name: helper → assistant_number: app.Author#assistant
        op.renameColumn("author", "helper", "assistant_number");
        // changed column author.city name: town → city: app.Author#address.city
        op.renameColumn("author", "town", "city");
        // changed column author.lockversion name: version → lockversion: app.Author#lockVersion
        op.renameColumn("author", "version", "lockversion");
        // changed column author.number name: id → number: app.Author#number
        op.renameColumn("author", "id", "number");
        // changed column author.penname name: nick → penname: app.Author#penName
        op.renameColumn("author", "nick", "penname");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("author", "penname", "nick");
        op.renameColumn("author", "number", "id");
        op.renameColumn("author", "lockversion", "version");
        op.renameColumn("author", "city", "town");
        op.renameColumn("author", "assistant_number", "helper");
    }
}
