package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Equal names in another case are quoted.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Equal names in another case are quoted")
public final class R27c6a30d7c24_EqualNamesInAnotherCaseAreQuoted implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed unique constraint account.uqcode name: UqCode → uqcode: app.Account#code
        op.renameConstraint("account", "UqCode", "uqcode");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("account", "uqcode", "UqCode");
    }
}
