package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Name;

/**
 * One change over many tables of another schema.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "One change over many tables of another schema", destructive = true)
public final class R27c6a30d7c24_OneChangeOverManyTablesOfAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table test_schema.extra
        op.in("test_schema").dropConstraint("extra", "extra_uid_fkey");
        // unexpected index test_schema.user.pw_idx (pw)
        op.in("test_schema").dropIndex("pw_idx", "user");
        // changed check test_schema.order.ck_order_amount expression: amount >= (0)::numeric → amount > -1:
        // app.Order#amount
        op.in("test_schema").dropConstraint("order", "ck_order_amount");
        // unexpected column test_schema.user.pw character varying(50)
        // destroys data: column test_schema.user.pw (0 rows)
        op.in("test_schema").dropColumn("user", "pw");
        // unexpected table test_schema.extra
        // destroys data: table test_schema.extra (0 rows)
        op.in("test_schema").dropTable("extra");
        // missing table test_schema.item: app.Item
        op.in("test_schema").createTable("item", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("order_id", "bigint")
                .column("description", "character varying(100)")
                .primaryKey("item_pkey", "id")
                .check("item_order_id_check", "order_id > 0"));
        // missing column test_schema.address.street character varying(50): app.Address#street
        op.in("test_schema").addColumn("address", "street", "character varying(50)");
        // missing column test_schema.order.user_id bigint: app.Order#user
        op.in("test_schema").addColumn("order", "user_id", "bigint");
        // changed column test_schema.order.amount type: numeric(8,2) → numeric(10,2): app.Order#amount
        op.in("test_schema").alterColumnType("order", "amount", type -> type.from("numeric(8,2)").to("numeric(10,2)"));
        // changed column test_schema.order.amount nullable: false → true: app.Order#amount
        op.in("test_schema").dropNotNull("order", "amount");
        // changed column test_schema.user.a1 default: none → 'x': app.User#a1
        op.in("test_schema").alterDefault("user", "a1", value -> value.to("'x'"));
        // changed column test_schema.user.name nullable: true → false: app.User#name
        op.in("test_schema").setNotNull("user", "name");
        // missing unique constraint test_schema.address.uq_email (email_address): app.Address#email
        op.in("test_schema").addUnique("address", "uq_email", "email_address");
        // changed check test_schema.order.ck_order_amount expression: amount >= (0)::numeric → amount > -1:
        // app.Order#amount
        op.in("test_schema").addCheck("order", "ck_order_amount", "amount > -1");
        // missing table test_schema.item: app.Item
        op.in("test_schema").addForeignKey("item", "item_order_fk", key -> key
                .columns("order_id")
                .references(Name.of("test_schema", "order"), "order_id"));
        // missing foreign key test_schema.order.order_user_fk (user_id) → test_schema.user (id): app.Order#user
        op.in("test_schema").addForeignKey("order", "order_user_fk", key -> key
                .columns("user_id")
                .references(Name.of("test_schema", "user"), "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.in("test_schema").dropConstraint("order", "order_user_fk");
        op.in("test_schema").dropConstraint("item", "item_order_fk");
        op.in("test_schema").dropConstraint("order", "ck_order_amount");
        op.in("test_schema").dropConstraint("address", "uq_email");
        op.in("test_schema").dropNotNull("user", "name");
        op.in("test_schema").alterDefault("user", "a1", value -> value.from("'x'"));
        op.in("test_schema").setNotNull("order", "amount");
        op.in("test_schema").alterColumnType("order", "amount", type -> type.from("numeric(10,2)").to("numeric(8,2)"));
        op.in("test_schema").dropColumn("order", "user_id");
        op.in("test_schema").dropColumn("address", "street");
        op.in("test_schema").dropTable("item");
        op.in("test_schema").createTable("extra", table -> table
                .column("x", "character(1)")
                .column("uid", "bigint"));
        op.in("test_schema").addColumn("user", "pw", "character varying(50)");
        op.in("test_schema").addCheck("order", "ck_order_amount", "amount >= (0)::numeric");
        op.in("test_schema").createIndex("pw_idx", "user", index -> index.on("pw"));
        op.in("test_schema").addForeignKey("extra", "extra_uid_fkey", key -> key
                .columns("uid")
                .references(Name.of("test_schema", "user"), "id"));
    }
}
