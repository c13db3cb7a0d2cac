package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column takes and leaves a domain.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column takes and leaves a domain", destructive = true)
public final class R27c6a30d7c24_AColumnTakesAndLeavesADomain implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column book.code type: isbn → character varying(17): app.Book#code
        // destroys data: values of book.code, isbn becomes character varying(17) (1 row)
        op.alterColumnType("book", "code", type -> type
                .from("isbn")
                .usingBack("code::isbn")
                .to("character varying(17)"));
        // changed column book.isbn type: character varying(17) → isbn: app.Book#isbn
        // destroys data: values of book.isbn, character varying(17) becomes isbn (1 row)
        op.alterColumnType("book", "isbn", type -> type.from("character varying(17)").to("isbn").using("isbn::isbn"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("book", "isbn", type -> type
                .from("isbn")
                .usingBack("isbn::isbn")
                .to("character varying(17)"));
        op.alterColumnType("book", "code", type -> type.from("character varying(17)").to("isbn").using("code::isbn"));
    }
}
