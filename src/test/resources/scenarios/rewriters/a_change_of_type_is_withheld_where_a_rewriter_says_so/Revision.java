package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A change of type is withheld where a rewriter says so.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A change of type is withheld where a rewriter says so")
public final class R27c6a30d7c24_AChangeOfTypeIsWithheldWhereARewriter implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column sometable.value type: integer → character varying(255): app.Sometable#value
        op.alterColumnType("sometable", "value", type -> type
                .from("integer")
                .usingBack("value::integer")
                .to("character varying(255)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("sometable", "value", type -> type
                .from("character varying(255)")
                .to("integer")
                .using("value::integer"));
    }
}
