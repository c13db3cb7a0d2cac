package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * A cast leads to another type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A cast leads to another type")
public final class R27c6a30d7c24_ACastLeadsToAnotherType implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed enum type state casts: character varying as state implicit, state as text implicit → character varying
        // as state implicit, state as character varying implicit: app.Account#state
        op.dropCast("state", "text");
        // changed enum type state casts: character varying as state implicit, state as text implicit → character varying
        // as state implicit, state as character varying implicit: app.Account#state
        op.createCast("state", "character varying", Cast.Context.IMPLICIT);
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCast("state", "character varying");
        op.createCast("state", "text", Cast.Context.IMPLICIT);
    }
}
