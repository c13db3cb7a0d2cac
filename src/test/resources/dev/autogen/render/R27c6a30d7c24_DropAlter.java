package com.example.migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * Drop &amp; alter.
 *
 * <p>Revises 8d0a41c2b7e9. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", revises = "8d0a41c2b7e9", message = "Drop & alter")
public final class R27c6a30d7c24_DropAlter implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable("account");
        op.dropColumn("book", "old");
        op.alterColumnType("book", "pages", type -> type.from("integer").to("bigint").using("pages::bigint"));
        op.alterDefault("book", "pages", value -> value.to("0"));
        op.alterIdentity("book", "id", identity -> identity.toByDefault("bigint"));
        op.renameColumn("book", "a", "b");
        op.commentOn(ObjectPath.Kind.COLUMN, "book", "pages", comment -> comment.to("It's how many"));
        op.insertRow("generator", row -> row.key("name", "'book'").value("next", "0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.deleteRow("generator", row -> row.key("name", "'book'").value("next", "0"));
        op.commentOn(ObjectPath.Kind.COLUMN, "book", "pages", comment -> comment.from("It's how many"));
        op.renameColumn("book", "b", "a");
        op.alterIdentity("book", "id", identity -> identity.fromByDefault("bigint"));
        op.alterDefault("book", "pages", value -> value.from("0"));
        op.alterColumnType("book", "pages", type -> type.from("bigint").usingBack("pages::bigint").to("integer"));
        // There is no way back from here: write one, or leave this line to stop the downgrade.
        op.irreversible("the definition of column book.old was not recorded");
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull().generatedByDefaultAsIdentity())
                .column("name", "character varying(50)", column -> column.notNull())
                .column("state", "character varying(255)")
                .primaryKey("account_pkey", "id")
                .check("account_state_check", "state in ('OPEN','CLOSED')"));
    }
}
