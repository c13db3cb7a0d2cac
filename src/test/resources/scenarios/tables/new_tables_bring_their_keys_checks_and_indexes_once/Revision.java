package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * New tables bring their keys checks and indexes once.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "New tables bring their keys checks and indexes once")
public final class R27c6a30d7c24_NewTablesBringTheirKeysChecksAndIndexes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table add_ix: app.AddIndex
        op.createTable("add_ix", table -> table
                .column("x", "integer")
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("add_ix_pkey", "id")
                .unique("uq_add_ix_x", "x"));
        // missing table extra: app.Extra
        op.createTable("extra", table -> table
                .column("bar", "integer")
                .column("foo", "integer")
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("extra_pkey", "id"));
        // missing table no_uq: app.NoUnique
        op.createTable("no_uq", table -> table
                .column("x", "integer")
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("no_uq_pkey", "id")
                .unique("no_uq_x_key", "x")
                .check("ck_no_uq_x", "x > 0"));
        // missing table add_ix: app.AddIndex
        op.createIndex("ix_add_ix_x", "add_ix", index -> index.on("x"));
        // missing table extra: app.Extra
        op.createIndex("ix_extra_foo", "extra", index -> index.on("foo"));
        // missing table extra: app.Extra
        op.createIndex("newtable_idx", "extra", index -> index.on("bar"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("newtable_idx", "extra");
        op.dropIndex("ix_extra_foo", "extra");
        op.dropIndex("ix_add_ix_x", "add_ix");
        op.dropTable("no_uq");
        op.dropTable("extra");
        op.dropTable("add_ix");
    }
}
