package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Narrower bounds move the value into them.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Narrower bounds move the value into them")
public final class R27c6a30d7c24_NarrowerBoundsMoveTheValueIntoThem implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed sequence Within maximum: 9223372036854775807 → 50: app.Within#id
        op.alterSequence("Within", from -> {}, to -> to.maximum(50));
        // changed sequence above_numbers start: 1 → 1000, minimum: 1 → 1000: app.Above#id
        op.alterSequence("above_numbers", from -> {}, to -> to.minimum(1000));
        // changed sequence apart_numbers start: 1 → -1, increment: 1 → -1, minimum: 1 → -9223372036854775808, maximum:
        // 9223372036854775807 → -1: app.Apart#id
        op.alterSequence("apart_numbers", from -> {}, to -> to.increment(-1));
        // changed sequence full_one maximum: 9223372036854775807 → 50: app.Full#id
        op.alterSequence("full_one", from -> {}, to -> to.maximum(50));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("full_one", from -> from.maximum(50), to -> {});
        op.alterSequence("apart_numbers", from -> from.increment(-1), to -> {});
        op.alterSequence("above_numbers", from -> from.minimum(1000), to -> {});
        op.alterSequence("Within", from -> from.maximum(50), to -> {});
    }
}
