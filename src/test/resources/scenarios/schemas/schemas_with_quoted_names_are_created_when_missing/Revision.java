package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;
import dev.autogen.schema.Name;

/**
 * Schemas with quoted names are created when missing.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Schemas with quoted names are created when missing")
public final class R27c6a30d7c24_SchemasWithQuotedNamesAreCreatedWhen implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing schema Stock Room
        op.createSchema("Stock Room");
        // missing schema it's "here"
        op.createSchema("it's \"here\"");
        // missing schema order
        op.createSchema("order");
        // missing enum type state: app.Shelf#state
        op.createEnumType("state", type -> type
                .labels("CLOSED", "OPEN")
                .cast("character varying", "state", Cast.Context.IMPLICIT)
                .cast("state", "character varying", Cast.Context.IMPLICIT));
        // missing sequence Stock Room.Shelf_seq: app.Shelf#id
        op.in("Stock Room").createSequence("Shelf_seq", sequence -> sequence.increment(50));
        // missing table account: app.Account
        op.createTable("account", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("account_pkey", "id"));
        // missing table payment: app.Payment
        op.createTable("payment", table -> table
                .column("account_id", "bigint")
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("payment_pkey", "id"));
        // missing table Stock Room.Shelf: app.Shelf
        op.in("Stock Room").createTable("Shelf", table -> table
                .column("places", "integer", column -> column.notNull())
                .column("id", "bigint", column -> column.notNull())
                .column("label", "character varying(255)", column -> column.notNull())
                .column("state", "state")
                .primaryKey("Shelf_pkey", "id")
                .unique("shelf_key", "label", "places")
                .check("shelf_places", "places > 0")
                .comment("What stands where"));
        // missing table order.order: app.Order
        op.in("order").createTable("order", table -> table
                .column("id", "bigint", column -> column.notNull().generatedByDefaultAsIdentity())
                .column("shelf_id", "bigint")
                .primaryKey("order_pkey", "id"));
        // missing table it's "here".note: app.Note
        op.in("it's \"here\"").createTable("note", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("order_id", "bigint")
                .primaryKey("note_pkey", "id"));
        // missing table Stock Room.Shelf: app.Shelf
        op.in("Stock Room").createIndex("Shelf by label", "Shelf", index -> index.on("label"));
        // missing table payment: app.Payment
        op.addForeignKey("payment", "payment_account_fk", key -> key.columns("account_id").references("account", "id"));
        // missing table it's "here".note: app.Note
        op.in("it's \"here\"").addForeignKey("note", "note_order_fk", key -> key
                .columns("order_id")
                .references(Name.of("order", "order"), "id"));
        // missing table order.order: app.Order
        op.in("order").addForeignKey("order", "order_shelf_fk", key -> key
                .columns("shelf_id")
                .references(Name.of("Stock Room", "Shelf"), "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.in("order").dropConstraint("order", "order_shelf_fk");
        op.in("it's \"here\"").dropConstraint("note", "note_order_fk");
        op.dropConstraint("payment", "payment_account_fk");
        op.in("Stock Room").dropIndex("Shelf by label", "Shelf");
        op.in("it's \"here\"").dropTable("note");
        op.in("order").dropTable("order");
        op.in("Stock Room").dropTable("Shelf");
        op.dropTable("payment");
        op.dropTable("account");
        op.in("Stock Room").dropSequence("Shelf_seq");
        op.dropEnumType("state");
        op.dropSchema("order");
        op.dropSchema("it's \"here\"");
        op.dropSchema("Stock Room");
    }
}
