package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * Casts with functions change.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Casts with functions change")
public final class R27c6a30d7c24_CastsWithFunctionsChange implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed enum type state casts: state as character varying explicit, state as integer assignment with
        // as_number(state) → state as character varying explicit, state as integer assignment with as_count(state)
        op.dropCast("state", "integer");
        // changed enum type state casts: state as character varying explicit, state as integer assignment with
        // as_number(state) → state as character varying explicit, state as integer assignment with as_count(state)
        op.createCast("state", "integer", Cast.Context.ASSIGNMENT, "as_count(state)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCast("state", "integer");
        op.createCast("state", "integer", Cast.Context.ASSIGNMENT, "as_number(state)");
    }
}
