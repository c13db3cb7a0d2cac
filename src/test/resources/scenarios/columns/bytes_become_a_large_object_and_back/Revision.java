package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Bytes become a large object and back.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Bytes become a large object and back", destructive = true)
public final class R27c6a30d7c24_BytesBecomeALargeObjectAndBack implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.picture type: bytea → oid: app.Account#picture
        op.alterColumnType("account", "picture", type -> type
                .from("bytea")
                .usingBack("lo_get(picture)")
                .to("oid")
                .using("lo_from_bytea(0, picture)"));
        // changed column account.scan type: oid → bytea: app.Account#scan
        // destroys data: values of account.scan, oid becomes bytea (1 row)
        op.alterColumnType("account", "scan", type -> type
                .from("oid")
                .usingBack("lo_from_bytea(0, scan)")
                .to("bytea")
                .using("lo_get(scan)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "scan", type -> type
                .from("bytea")
                .usingBack("lo_get(scan)")
                .to("oid")
                .using("lo_from_bytea(0, scan)"));
        op.alterColumnType("account", "picture", type -> type
                .from("oid")
                .usingBack("lo_from_bytea(0, picture)")
                .to("bytea")
                .using("lo_get(picture)"));
    }
}
