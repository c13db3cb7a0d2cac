package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * A column takes another type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column takes another type", destructive = true)
public final class R27c6a30d7c24_AColumnTakesAnotherType implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.state default: 'OPEN'::old_state → 'OPEN': app.Account#state
        op.alterDefault("account", "state", value -> value.from("'OPEN'::old_state"));
        // missing enum type state: app.Account#state
        op.createEnumType("state", type -> type
                .labels("CLOSED", "OPEN")
                .cast("character varying", "state", Cast.Context.IMPLICIT)
                .cast("state", "character varying", Cast.Context.IMPLICIT));
        // changed column account.state type: old_state → state: app.Account#state
        // destroys data: values of account.state, old_state becomes state (1 row)
        op.alterColumnType("account", "state", type -> type
                .from("old_state")
                .usingBack("state::text::old_state")
                .to("state")
                .using("state::text::state"));
        // changed column account.state default: 'OPEN'::old_state → 'OPEN': app.Account#state
        op.alterDefault("account", "state", value -> value.to("'OPEN'"));
        // unexpected enum type old_state
        op.dropEnumType("old_state");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnumType("old_state", type -> type
                .labels("CLOSED", "OPEN")
                .cast("character varying", "old_state", Cast.Context.IMPLICIT)
                .cast("old_state", "character varying", Cast.Context.IMPLICIT));
        op.alterDefault("account", "state", value -> value.from("'OPEN'"));
        op.alterColumnType("account", "state", type -> type
                .from("state")
                .usingBack("state::text::state")
                .to("old_state")
                .using("state::text::old_state"));
        op.dropEnumType("state");
        op.alterDefault("account", "state", value -> value.to("'OPEN'::old_state"));
    }
}
