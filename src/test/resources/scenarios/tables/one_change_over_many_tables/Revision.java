package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * One change over many tables.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "One change over many tables", destructive = true)
public final class R27c6a30d7c24_OneChangeOverManyTables implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table extra
        op.dropConstraint("extra", "extra_uid_fkey");
        // unexpected index user.pw_idx (pw)
        op.dropIndex("pw_idx", "user");
        // changed check order.ck_order_amount expression: amount >= (0)::numeric → amount > -1: app.Order#amount
        op.dropConstraint("order", "ck_order_amount");
        // unexpected column user.pw character varying(50)
        // destroys data: column user.pw (0 rows)
        op.dropColumn("user", "pw");
        // unexpected table extra
        // destroys data: table extra (0 rows)
        op.dropTable("extra");
        // missing table item: app.Item
        op.createTable("item", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("order_id", "bigint")
                .column("description", "character varying(100)")
                .primaryKey("item_pkey", "id")
                .check("item_order_id_check", "order_id > 0"));
        // missing column address.street character varying(50): app.Address#street
        op.addColumn("address", "street", "character varying(50)");
        // missing column order.user_id bigint: app.Order#user
        op.addColumn("order", "user_id", "bigint");
        // changed column order.amount type: numeric(8,2) → numeric(10,2): app.Order#amount
        op.alterColumnType("order", "amount", type -> type.from("numeric(8,2)").to("numeric(10,2)"));
        // changed column order.amount nullable: false → true: app.Order#amount
        op.dropNotNull("order", "amount");
        // changed column user.a1 default: none → 'x': app.User#a1
        op.alterDefault("user", "a1", value -> value.to("'x'"));
        // changed column user.name nullable: true → false: app.User#name
        op.setNotNull("user", "name");
        // missing unique constraint address.uq_email (email_address): app.Address#email
        op.addUnique("address", "uq_email", "email_address");
        // changed check order.ck_order_amount expression: amount >= (0)::numeric → amount > -1: app.Order#amount
        op.addCheck("order", "ck_order_amount", "amount > -1");
        // missing table item: app.Item
        op.addForeignKey("item", "item_order_fk", key -> key.columns("order_id").references("order", "order_id"));
        // missing foreign key order.order_user_fk (user_id) → user (id): app.Order#user
        op.addForeignKey("order", "order_user_fk", key -> key.columns("user_id").references("user", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("order", "order_user_fk");
        op.dropConstraint("item", "item_order_fk");
        op.dropConstraint("order", "ck_order_amount");
        op.dropConstraint("address", "uq_email");
        op.dropNotNull("user", "name");
        op.alterDefault("user", "a1", value -> value.from("'x'"));
        op.setNotNull("order", "amount");
        op.alterColumnType("order", "amount", type -> type.from("numeric(10,2)").to("numeric(8,2)"));
        op.dropColumn("order", "user_id");
        op.dropColumn("address", "street");
        op.dropTable("item");
        op.createTable("extra", table -> table
                .column("x", "character(1)")
                .column("uid", "bigint"));
        op.addColumn("user", "pw", "character varying(50)");
        op.addCheck("order", "ck_order_amount", "amount >= (0)::numeric");
        op.createIndex("pw_idx", "user", index -> index.on("pw"));
        op.addForeignKey("extra", "extra_uid_fkey", key -> key.columns("uid").references("user", "id"));
    }
}
