package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A sequence is created for a generator.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A sequence is created for a generator")
public final class R27c6a30d7c24_ASequenceIsCreatedForAGenerator implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing sequence account_seq: app.Account#id
        op.createSequence("account_seq", sequence -> sequence.increment(50));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("account_seq");
    }
}
