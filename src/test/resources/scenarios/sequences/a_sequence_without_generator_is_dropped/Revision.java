package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A sequence without generator is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A sequence without generator is dropped")
public final class R27c6a30d7c24_ASequenceWithoutGeneratorIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected sequence account_seq
        op.dropSequence("account_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence("account_seq", sequence -> sequence
                .type("integer")
                .start(5)
                .increment(50)
                .maximum(1000000)
                .cache(3)
                .cycle()
                .comment("Counts"));
    }
}
