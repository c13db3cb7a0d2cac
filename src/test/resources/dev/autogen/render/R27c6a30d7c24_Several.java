package com.example.migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Several.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "several")
public final class R27c6a30d7c24_Several implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.on("orders", this::upgradeOrders);
        op.on("billing-archive", this::upgradeBillingArchive);
        op.on("stock", this::upgradeStock);
    }

    @Override
    public void downgrade(Operations op) {
        op.on("stock", this::downgradeStock);
        op.on("billing-archive", this::downgradeBillingArchive);
        op.on("orders", this::downgradeOrders);
    }

    private void upgradeOrders(Operations op) {
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull().generatedByDefaultAsIdentity())
                .column("name", "character varying(50)", column -> column.notNull())
                .column("state", "character varying(255)")
                .primaryKey("account_pkey", "id")
                .check("account_state_check", "state in ('OPEN','CLOSED')"));
        op.createIndex("account_name_idx", "account", index -> index.on("name").where("state = 'OPEN'"));
    }

    private void upgradeBillingArchive(Operations op) {
        op.renameColumn("book", "a", "b");
    }

    private void upgradeStock(Operations op) {
        // Each call on op is a step, such as op.sql("…").undo("…").
    }

    private void downgradeStock(Operations op) {
        // Take the steps back here, last first.
    }

    private void downgradeBillingArchive(Operations op) {
        op.renameColumn("book", "b", "a");
    }

    private void downgradeOrders(Operations op) {
        op.dropIndex("account_name_idx", "account");
        op.dropTable("account");
    }
}
