package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Drops and additions become renames where a rewriter says so.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Drops and additions become renames where a rewriter says so")
public final class R27c6a30d7c24_DropsAndAdditionsBecomeRenamesWhereA implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table station: app.Station
        op.renameTable("halt", "station");
        // missing column account.nickname character varying(255): app.Account#nickname
        op.renameColumn("account", "name", "nickname");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("account", "nickname", "name");
        op.renameTable("station", "halt");
    }
}
