package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * Comments of some tables are ignored.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Comments of some tables are ignored", destructive = true)
public final class R27c6a30d7c24_CommentsOfSomeTablesAreIgnored implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column legacy_account.name type: character varying(255) → character varying(100):
        // app.LegacyAccount#name
        // destroys data: values of legacy_account.name, character varying(255) becomes character varying(100) (0 rows)
        op.alterColumnType("legacy_account", "name", type -> type
                .from("character varying(255)")
                .to("character varying(100)"));
        // changed table account comment: old → new: app.Account
        op.commentOn(ObjectPath.Kind.TABLE, "account", comment -> comment.from("old").to("new"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.TABLE, "account", comment -> comment.from("new").to("old"));
        op.alterColumnType("legacy_account", "name", type -> type
                .from("character varying(100)")
                .to("character varying(255)"));
    }
}
