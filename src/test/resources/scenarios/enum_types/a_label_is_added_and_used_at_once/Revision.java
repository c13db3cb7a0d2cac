package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * A label is added and used at once.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A label is added and used at once")
public final class R27c6a30d7c24_ALabelIsAddedAndUsedAtOnce implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed enum type state labels: CLOSED, OPEN → CLOSED, DELETED, OPEN: app.Account#state
        op.outsideTransaction(outside -> {
            outside.alterEnumType("state", change -> change
                    .from(from -> from
                            .labels("CLOSED", "OPEN")
                            .cast("character varying", "state", Cast.Context.IMPLICIT)
                            .cast("state", "character varying", Cast.Context.IMPLICIT))
                    .to(to -> to
                            .labels("CLOSED", "DELETED", "OPEN")
                            .cast("character varying", "state", Cast.Context.IMPLICIT)
                            .cast("state", "character varying", Cast.Context.IMPLICIT))
                    .usedBy(Name.of("account"), "state", false, Optional.of("'OPEN'::state")));
        });
        // changed column account.state default: 'OPEN'::state → 'DELETED': app.Account#state
        op.alterDefault("account", "state", value -> value.from("'OPEN'::state").to("'DELETED'"));
        // missing index account.account_deleted_idx (id) where state = 'DELETED': app.Account#id
        op.createIndex("account_deleted_idx", "account", index -> index.on("id").where("state = 'DELETED'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("account_deleted_idx", "account");
        op.alterDefault("account", "state", value -> value.from("'DELETED'").to("'OPEN'::state"));
        op.outsideTransaction(outside -> {
            outside.alterEnumType("state", change -> change
                    .from(from -> from
                            .labels("CLOSED", "DELETED", "OPEN")
                            .cast("character varying", "state", Cast.Context.IMPLICIT)
                            .cast("state", "character varying", Cast.Context.IMPLICIT))
                    .to(to -> to
                            .labels("CLOSED", "OPEN")
                            .cast("character varying", "state", Cast.Context.IMPLICIT)
                            .cast("state", "character varying", Cast.Context.IMPLICIT))
                    .usedBy(Name.of("account"), "state", false, Optional.of("'OPEN'::state")));
        });
    }
}
