package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * A label is added.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A label is added")
public final class R27c6a30d7c24_ALabelIsAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed enum type state labels: CLOSED, OPEN → CLOSED, DELETED, OPEN: app.Account#state
        op.alterEnumType("state", change -> change
                .from(from -> from
                        .labels("CLOSED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .to(to -> to
                        .labels("CLOSED", "DELETED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .usedBy("account", "state"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("state", change -> change
                .from(from -> from
                        .labels("CLOSED", "DELETED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .to(to -> to
                        .labels("CLOSED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .usedBy("account", "state"));
    }
}
