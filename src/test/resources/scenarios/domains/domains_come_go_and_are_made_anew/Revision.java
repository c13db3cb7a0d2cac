package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Domains come go and are made anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Domains come go and are made anew", destructive = true)
public final class R27c6a30d7c24_DomainsComeGoAndAreMadeAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed domain amount type: numeric(10,2) → numeric(12,3)
        op.dropView("titles");
        // changed domain amount type: numeric(10,2) → numeric(12,3)
        op.alterColumnType("item", "amount", type -> type.from("amount").usingBack("amount::amount").to("text"));
        // changed domain title collation: none → "C"
        op.alterColumnType("item", "title", type -> type.from("title").usingBack("title::title").to("text"));
        // unexpected column item.old old
        // destroys data: column item.old (1 row)
        op.dropColumn("item", "old");
        // changed domain title collation: none → "C"
        op.dropDomain("title");
        // changed domain amount type: numeric(10,2) → numeric(12,3)
        op.dropDomain("amount");
        // changed domain amount type: numeric(10,2) → numeric(12,3)
        op.createDomain("amount", domain -> domain
                .over("numeric(12,3)")
                .defaultTo("1")
                .check("amount_check", "VALUE > (0)::numeric"));
        // missing domain colour
        op.createDomain("colour", domain -> domain.over("character varying(20)").notNull());
        // changed domain title collation: none → "C"
        op.createDomain("title", domain -> domain.over("text").collate("\"C\""));
        // missing column item.colour colour
        op.addColumn("item", "colour", "colour", column -> column.defaultTo("'red'::character varying"));
        // changed domain amount type: numeric(10,2) → numeric(12,3)
        // destroys data: values of item.amount, text becomes amount (1 row)
        op.alterColumnType("item", "amount", type -> type.from("text").to("amount").using("amount::amount"));
        // changed domain title collation: none → "C"
        // destroys data: values of item.title, text becomes title (1 row)
        op.alterColumnType("item", "title", type -> type.from("text").to("title").using("title::title"));
        // around the changed domain amount type: numeric(10,2) → numeric(12,3)
        op.createView("titles", """
                SELECT title,
                    amount
                   FROM item""");
        // unexpected domain old
        op.dropDomain("old");
    }

    @Override
    public void downgrade(Operations op) {
        op.createDomain("old", domain -> domain.over("integer"));
        op.dropView("titles");
        op.alterColumnType("item", "title", type -> type.from("title").usingBack("title::title").to("text"));
        op.alterColumnType("item", "amount", type -> type.from("amount").usingBack("amount::amount").to("text"));
        op.dropColumn("item", "colour");
        op.dropDomain("title");
        op.dropDomain("colour");
        op.dropDomain("amount");
        op.createDomain("amount", domain -> domain
                .over("numeric(10,2)")
                .defaultTo("1")
                .check("amount_check", "VALUE > (0)::numeric"));
        op.createDomain("title", domain -> domain.over("text"));
        op.addColumn("item", "old", "old");
        op.alterColumnType("item", "title", type -> type.from("text").to("title").using("title::title"));
        op.alterColumnType("item", "amount", type -> type.from("text").to("amount").using("amount::amount"));
        op.createView("titles", """
                SELECT title,
                    amount
                   FROM item""");
    }
}
