package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An exclusion on a table that is ours is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An exclusion on a table that is ours is dropped")
public final class R27c6a30d7c24_AnExclusionOnATableThatIsOursIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected exclusion constraint booking.booking_during_excl (during with &&)
        op.dropConstraint("booking", "booking_during_excl");
    }

    @Override
    public void downgrade(Operations op) {
        op.addExclusion("booking", "booking_during_excl", exclusion -> exclusion
                .with("during", "&&")
                .where("seat > 0"));
    }
}
