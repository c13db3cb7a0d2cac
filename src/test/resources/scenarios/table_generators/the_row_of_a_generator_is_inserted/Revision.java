package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * The row of a generator is inserted.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "The row of a generator is inserted")
public final class R27c6a30d7c24_TheRowOfAGeneratorIsInserted implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing table generators: app.Account#id
        op.createTable("generators", table -> table
                .column("next", "bigint")
                .column("name", "character varying(255)", column -> column.notNull())
                .primaryKey("generators_pkey", "name"));
        // missing table generators: app.Account#id
        op.insertRow("generators", row -> row.key("name", "'it''s account'").value("next", "100"));
    }

    @Override
    public void downgrade(Operations op) {
        op.deleteRow("generators", row -> row.key("name", "'it''s account'").value("next", "100"));
        op.dropTable("generators");
    }
}
