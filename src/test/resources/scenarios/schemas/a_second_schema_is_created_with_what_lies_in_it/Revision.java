package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Name;

/**
 * A second schema is created with what lies in it.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A second schema is created with what lies in it")
public final class R27c6a30d7c24_ASecondSchemaIsCreatedWithWhatLiesInIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing schema stock
        op.createSchema("stock");
        // missing sequence stock.shelf_seq: app.Shelf#id
        op.in("stock").createSequence("shelf_seq", sequence -> sequence.increment(50));
        // missing table stock.shelf: app.Shelf
        op.in("stock").createTable("shelf", table -> table
                .column("id", "bigint", column -> column.notNull())
                .primaryKey("shelf_pkey", "id"));
        // missing table book: app.Book
        op.createTable("book", table -> table
                .column("id", "bigint", column -> column.notNull())
                .column("shelf_id", "bigint")
                .primaryKey("book_pkey", "id"));
        // missing table book: app.Book
        op.addForeignKey("book", "book_shelf_fk", key -> key
                .columns("shelf_id")
                .references(Name.of("stock", "shelf"), "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "book_shelf_fk");
        op.dropTable("book");
        op.in("stock").dropTable("shelf");
        op.in("stock").dropSequence("shelf_seq");
        op.dropSchema("stock");
    }
}
