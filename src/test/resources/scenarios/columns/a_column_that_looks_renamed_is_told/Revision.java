package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column that looks renamed is told.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column that looks renamed is told", destructive = true)
public final class R27c6a30d7c24_AColumnThatLooksRenamedIsTold implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected column author.nick character varying(255)
        // destroys data: column author.nick (1 row)
        op.dropColumn("author", "nick");
        // missing column author.height integer: app.Author#height
        op.addColumn("author", "height", "integer");
        // missing column author.penname character varying(255): app.Author#penName
        op.addColumn("author", "penname", "character varying(255)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("author", "penname");
        op.dropColumn("author", "height");
        op.addColumn("author", "nick", "character varying(255)");
    }
}
