package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Options and indexes of views change.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Options and indexes of views change")
public final class R27c6a30d7c24_OptionsAndIndexesOfViewsChange implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed view checked options: check_option = local → check_option = cascaded
        op.dropView("checked");
        // around the changed materialized view price options: fillfactor = 70 → fillfactor = 80
        op.dropView("cheap");
        // changed materialized view price options: fillfactor = 70 → fillfactor = 80
        op.dropMaterializedView("price");
        // changed view plain options: none → security_invoker = true
        op.dropView("plain");
        // changed view guarded options: security_barrier = true → none
        op.dropView("guarded");
        // unexpected index titles.title_id (id)
        op.dropIndex("title_id", "titles");
        // changed index titles.title_of columns: title → title desc
        op.dropIndex("title_of", "titles");
        // changed index titles.title_of columns: title → title desc
        op.createIndex("title_of", "titles", index -> index.on("title", part -> part.desc()));
        // missing unique index titles.title_is (id, title)
        op.createIndex("title_is", "titles", index -> index.unique().on("id", "title"));
        // changed view guarded options: security_barrier = true → none
        op.createView("guarded", """
                SELECT id,
                    title
                   FROM book""");
        // changed view plain options: none → security_invoker = true
        op.createView("plain", """
                SELECT id
                   FROM book""", view -> view
                .option("security_invoker", "true"));
        // changed materialized view price options: fillfactor = 70 → fillfactor = 80
        op.createMaterializedView("price", """
                SELECT id,
                    price
                   FROM book""", view -> view
                .index("price_is", index -> index.unique().on("id", "price"))
                .index("price_of", index -> index.on("price", part -> part.desc()))
                .option("fillfactor", "80"));
        // around the changed materialized view price options: fillfactor = 70 → fillfactor = 80
        op.createView("cheap", """
                SELECT id
                   FROM price
                  WHERE (price < (5)::numeric)""");
        // changed view checked options: check_option = local → check_option = cascaded
        op.createView("checked", """
                SELECT id
                   FROM book
                  WHERE (price > (3)::numeric)""", view -> view
                .option("check_option", "cascaded"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("checked");
        op.dropView("cheap");
        op.dropMaterializedView("price");
        op.dropView("plain");
        op.dropView("guarded");
        op.dropIndex("title_is", "titles");
        op.dropIndex("title_of", "titles");
        op.createIndex("title_of", "titles", index -> index.on("title"));
        op.createIndex("title_id", "titles", index -> index.on("id"));
        op.createView("guarded", """
                SELECT id,
                    title
                   FROM book""", view -> view
                .option("security_barrier", "true"));
        op.createView("plain", """
                SELECT id
                   FROM book""");
        op.createMaterializedView("price", """
                SELECT id,
                    price
                   FROM book""", view -> view
                .index("price_id", index -> index.on("id"))
                .index("price_of", index -> index.on("price"))
                .option("fillfactor", "70"));
        op.createView("cheap", """
                SELECT id
                   FROM price
                  WHERE (price < (5)::numeric)""");
        op.createView("checked", """
                SELECT id
                   FROM book
                  WHERE (price > (3)::numeric)""", view -> view
                .option("check_option", "local"));
    }
}
