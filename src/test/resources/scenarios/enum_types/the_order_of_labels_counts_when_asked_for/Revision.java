package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * The order of labels counts when asked for.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "The order of labels counts when asked for")
public final class R27c6a30d7c24_TheOrderOfLabelsCountsWhenAskedFor implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed enum type state labels: OPEN, CLOSED → CLOSED, OPEN: app.Account#state
        op.alterEnumType("state", change -> change
                .from(from -> from
                        .labels("OPEN", "CLOSED")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .to(to -> to
                        .labels("CLOSED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .usedBy("account", "state"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("state", change -> change
                .from(from -> from
                        .labels("CLOSED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .to(to -> to
                        .labels("OPEN", "CLOSED")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .usedBy("account", "state"));
    }
}
