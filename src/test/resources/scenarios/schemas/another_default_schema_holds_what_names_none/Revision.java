package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * Another default schema holds what names none.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another default schema holds what names none")
public final class R27c6a30d7c24_AnotherDefaultSchemaHoldsWhatNamesNone implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing enum type state: app.Account#state
        op.createEnumType("state", type -> type
                .labels("CLOSED", "OPEN")
                .cast("character varying", "state", Cast.Context.IMPLICIT)
                .cast("state", "character varying", Cast.Context.IMPLICIT));
        // missing column account.state state: app.Account#state
        op.addColumn("account", "state", "state");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("account", "state");
        op.dropEnumType("state");
    }
}
