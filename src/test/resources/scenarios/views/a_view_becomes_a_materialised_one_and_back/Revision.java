package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A view becomes a materialised one and back.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A view becomes a materialised one and back")
public final class R27c6a30d7c24_AViewBecomesAMaterialisedOneAndBack implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed materialized view title materialized: false → true
        op.dropView("title");
        // around the changed view price materialized: true → false
        op.dropView("cheap");
        // changed view price materialized: true → false
        op.dropMaterializedView("price");
        // changed view price materialized: true → false
        op.createView("price", """
                SELECT id,
                    price
                   FROM book""");
        // around the changed view price materialized: true → false
        op.createView("cheap", """
                SELECT id
                   FROM price
                  WHERE (price < (5)::numeric)""");
        // changed materialized view title materialized: false → true
        op.createMaterializedView("title", """
                SELECT id,
                    title
                   FROM book""", view -> view
                .index("title_of", index -> index.unique().on("id")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropMaterializedView("title");
        op.dropView("cheap");
        op.dropView("price");
        op.createMaterializedView("price", """
                SELECT id,
                    price
                   FROM book""", view -> view
                .index("price_of", index -> index.on("price")));
        op.createView("cheap", """
                SELECT id
                   FROM price
                  WHERE (price < (5)::numeric)""");
        op.createView("title", """
                SELECT id,
                    title
                   FROM book""");
    }
}
