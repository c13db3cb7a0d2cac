package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Skip views withholds views only.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Skip views withholds views only")
public final class R27c6a30d7c24_SkipViewsWithholdsViewsOnly implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column account.name character varying(255): app.Account#name
        op.addColumn("account", "name", "character varying(255)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("account", "name");
    }
}
