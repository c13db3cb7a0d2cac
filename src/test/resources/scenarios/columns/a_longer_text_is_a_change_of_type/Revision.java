package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A longer text is a change of type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A longer text is a change of type")
public final class R27c6a30d7c24_ALongerTextIsAChangeOfType implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.name type: character varying(20) → character varying(50): app.Account#name
        op.alterColumnType("account", "name", type -> type.from("character varying(20)").to("character varying(50)"));
        // changed column account.note type: character varying(100) → text: app.Account#note
        op.alterColumnType("account", "note", type -> type.from("character varying(100)").to("text"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "note", type -> type.from("text").to("character varying(100)"));
        op.alterColumnType("account", "name", type -> type.from("character varying(50)").to("character varying(20)"));
    }
}
