package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another case of a name renames the index.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another case of a name renames the index")
public final class R27c6a30d7c24_AnotherCaseOfANameRenamesTheIndex implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.somecasingconvention name: SomeCasingConvention → somecasingconvention: app.Account#code
        op.renameIndex("SomeCasingConvention", "somecasingconvention", "account");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("somecasingconvention", "SomeCasingConvention", "account");
    }
}
