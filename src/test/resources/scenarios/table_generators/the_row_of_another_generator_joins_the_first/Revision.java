package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * The row of another generator joins the first.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "The row of another generator joins the first")
public final class R27c6a30d7c24_TheRowOfAnotherGeneratorJoinsTheFirst implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed table generators missing rows: (name = 'shop'): app.Account#id
        op.insertRow("generators", row -> row.key("name", "'shop'").value("next", "0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.deleteRow("generators", row -> row.key("name", "'shop'").value("next", "0"));
    }
}
