package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A sequence without a cache gets one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A sequence without a cache gets one")
public final class R27c6a30d7c24_ASequenceWithoutACacheGetsOne implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed sequence numbers cache: 1 → 20: app.Account#id
        op.alterSequence("numbers", from -> from.increment(50), to -> to.increment(50).cache(20));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("numbers", from -> from.increment(50).cache(20), to -> to.increment(50));
    }
}
