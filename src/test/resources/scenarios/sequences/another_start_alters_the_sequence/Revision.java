package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another start alters the sequence.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another start alters the sequence")
public final class R27c6a30d7c24_AnotherStartAltersTheSequence implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed sequence numbers start: 1 → 1000: app.Account#id
        op.alterSequence("numbers", from -> from.increment(10), to -> to.start(1000).increment(10));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("numbers", from -> from.start(1000).increment(10), to -> to.increment(10));
    }
}
