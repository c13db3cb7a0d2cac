package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An unnamed check that is gone is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An unnamed check that is gone is dropped")
public final class R27c6a30d7c24_AnUnnamedCheckThatIsGoneIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected check account.account_age_positive (age > 0)
        op.dropConstraint("account", "account_age_positive");
    }

    @Override
    public void downgrade(Operations op) {
        op.addCheck("account", "account_age_positive", "age > 0");
    }
}
