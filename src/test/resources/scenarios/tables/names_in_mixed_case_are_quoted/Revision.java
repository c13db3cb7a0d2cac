package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Names in mixed case are quoted.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Names in mixed case are quoted")
public final class R27c6a30d7c24_NamesInMixedCaseAreQuoted implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column Order.Note character varying(255): app.Order#note
        op.addColumn("Order", "Note", "character varying(255)");
        // missing index Order.Order Note (Note): app.Order#note
        op.createIndex("Order Note", "Order", index -> index.on("Note"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("Order Note", "Order");
        op.dropColumn("Order", "Note");
    }
}
