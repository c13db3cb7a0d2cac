package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A schema of the settings is looked at.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A schema of the settings is looked at", destructive = true)
public final class R27c6a30d7c24_ASchemaOfTheSettingsIsLookedAt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table ours.old_account
        // destroys data: table ours.old_account (0 rows)
        op.in("ours").dropTable("old_account");
    }

    @Override
    public void downgrade(Operations op) {
        op.in("ours").createTable("old_account", table -> table
                .column("id", "integer"));
    }
}
