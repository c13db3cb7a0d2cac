package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * A label is taken away.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A label is taken away", destructive = true)
public final class R27c6a30d7c24_ALabelIsTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed enum type state labels: CLOSED, DELETED, OPEN → CLOSED, OPEN: app.Account#state
        op.dropIndex("account_open_idx", "account");
        // changed enum type state labels: CLOSED, DELETED, OPEN → CLOSED, OPEN: app.Account#state
        // destroys data: values of account.state, state loses 'DELETED' (1 row)
        op.alterEnumType("state", change -> change
                .from(from -> from
                        .labels("CLOSED", "DELETED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .to(to -> to
                        .labels("CLOSED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .usedBy(Name.of("account"), "state", false, Optional.of("'OPEN'::state")));
        // around the changed enum type state labels: CLOSED, DELETED, OPEN → CLOSED, OPEN: app.Account#state
        op.createIndex("account_open_idx", "account", index -> index.on("id").where("state = 'OPEN'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("account_open_idx", "account");
        op.alterEnumType("state", change -> change
                .from(from -> from
                        .labels("CLOSED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .to(to -> to
                        .labels("CLOSED", "DELETED", "OPEN")
                        .cast("character varying", "state", Cast.Context.IMPLICIT)
                        .cast("state", "character varying", Cast.Context.IMPLICIT))
                .usedBy(Name.of("account"), "state", false, Optional.of("'OPEN'::state")));
        op.createIndex("account_open_idx", "account", index -> index.on("id").where("state = 'OPEN'::state"));
    }
}
