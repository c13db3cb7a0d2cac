package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * A column of text takes a new type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column of text takes a new type", destructive = true)
public final class R27c6a30d7c24_AColumnOfTextTakesANewType implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected check account.account_state_check (state IN ('CLOSED', 'OPEN'))
        op.dropConstraint("account", "account_state_check");
        // changed column account.state default: 'OPEN'::character varying → 'OPEN': app.Account#state
        op.alterDefault("account", "state", value -> value.from("'OPEN'::character varying"));
        // missing enum type state: app.Account#state
        op.createEnumType("state", type -> type
                .labels("CLOSED", "OPEN")
                .cast("character varying", "state", Cast.Context.IMPLICIT)
                .cast("state", "character varying", Cast.Context.IMPLICIT));
        // changed column account.state type: character varying(255) → state: app.Account#state
        // destroys data: values of account.state, character varying(255) becomes state (1 row)
        op.alterColumnType("account", "state", type -> type
                .from("character varying(255)")
                .to("state")
                .using("state::state"));
        // changed column account.state default: 'OPEN'::character varying → 'OPEN': app.Account#state
        op.alterDefault("account", "state", value -> value.to("'OPEN'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterDefault("account", "state", value -> value.from("'OPEN'"));
        op.alterColumnType("account", "state", type -> type
                .from("state")
                .usingBack("state::state")
                .to("character varying(255)"));
        op.dropEnumType("state");
        op.alterDefault("account", "state", value -> value.to("'OPEN'::character varying"));
        op.addCheck("account", "account_state_check", "state IN ('CLOSED', 'OPEN')");
    }
}
