package com.example.migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Add account table.
 *
 * <p>Revises 8d0a41c2b7e9. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", revises = "8d0a41c2b7e9", message = "Add account table")
public final class R27c6a30d7c24_AddAccountTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table account: sample.Account
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull().generatedByDefaultAsIdentity())
                .column("name", "character varying(50)", column -> column.notNull())
                .column("state", "character varying(255)")
                .primaryKey("account_pkey", "id")
                .check("account_state_check", "state in ('OPEN','CLOSED')"));
        // missing index account_name_idx of account
        op.createIndex("account_name_idx", "account", index -> index.on("name").where("state = 'OPEN'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("account_name_idx", "account");
        op.dropTable("account");
    }
}
