package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another allocation size alters the increment.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another allocation size alters the increment")
public final class R27c6a30d7c24_AnotherAllocationSizeAltersTheIncrement implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed sequence account_seq increment: 1 → 50: app.Account#id
        op.alterSequence("account_seq", from -> {}, to -> to.increment(50));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("account_seq", from -> from.increment(50), to -> {});
    }
}
