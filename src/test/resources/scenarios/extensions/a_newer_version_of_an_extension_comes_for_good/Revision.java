package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A newer version of an extension comes for good.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A newer version of an extension comes for good")
public final class R27c6a30d7c24_ANewerVersionOfAnExtensionComesForGood implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed extension pg_trgm version: 1.5 → 1.6
        op.updateExtension("pg_trgm", "1.5", "1.6");
    }

    @Override
    public void downgrade(Operations op) {
        // There is no way back from here: write one, or leave this line to stop the downgrade.
        op.irreversible("extension pg_trgm comes with no script that leads from version 1.6 back to 1.5");
    }
}
