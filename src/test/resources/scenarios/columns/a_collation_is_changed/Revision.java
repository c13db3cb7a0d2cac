package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A collation is changed.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A collation is changed")
public final class R27c6a30d7c24_ACollationIsChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.code collation: none → "C": app.Account#code
        op.alterColumnType("account", "code", type -> type
                .from("character varying(255)")
                .to("character varying(255)")
                .toCollation("\"C\""));
        // changed column account.name collation: "C" → none: app.Account#name
        op.alterColumnType("account", "name", type -> type
                .from("character varying(255)")
                .fromCollation("\"C\"")
                .to("character varying(255)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "name", type -> type
                .from("character varying(255)")
                .to("character varying(255)")
                .toCollation("\"C\""));
        op.alterColumnType("account", "code", type -> type
                .from("character varying(255)")
                .fromCollation("\"C\"")
                .to("character varying(255)"));
    }
}
