package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A view without entity is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A view without entity is dropped")
public final class R27c6a30d7c24_AViewWithoutEntityIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected view over_base
        op.dropView("over_base");
        // unexpected materialized view counted
        op.dropMaterializedView("counted");
        // unexpected view base
        op.dropView("base");
    }

    @Override
    public void downgrade(Operations op) {
        op.createView("base", """
                SELECT id
                   FROM account""");
        op.createMaterializedView("counted", """
                SELECT count(*) AS how_many
                   FROM account""", view -> view
                .index("counted_idx", index -> index.unique().on("how_many")));
        op.createView("over_base", """
                SELECT (id + 1) AS next
                   FROM base""");
    }
}
