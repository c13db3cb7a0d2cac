package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * A type that nothing uses any more is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A type that nothing uses any more is dropped", destructive = true)
public final class R27c6a30d7c24_ATypeThatNothingUsesAnyMoreIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected column account.state state
        // destroys data: column account.state (0 rows)
        op.dropColumn("account", "state");
        // unexpected enum type state
        op.dropEnumType("state");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnumType("state", type -> type
                .labels("OPEN", "CLOSED")
                .cast("character varying", "state", Cast.Context.IMPLICIT)
                .comment("How it is"));
        op.addColumn("account", "state", "state");
    }
}
