package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

/**
 * A table brings its type and takes it along.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A table brings its type and takes it along")
public final class R27c6a30d7c24_ATableBringsItsTypeAndTakesItAlong implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing enum type state: app.Account#state
        op.createEnumType("state", type -> type
                .labels("CLOSED", "OPEN")
                .cast("character varying", "state", Cast.Context.IMPLICIT)
                .cast("state", "character varying", Cast.Context.IMPLICIT));
        // missing table account: app.Account
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("state", "state")
                .primaryKey("account_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("account");
        op.dropEnumType("state");
    }
}
