package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A default steps aside for a change of type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A default steps aside for a change of type", destructive = true)
public final class R27c6a30d7c24_ADefaultStepsAsideForAChangeOfType implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.level default: '1'::character varying → 1: app.Account#level
        op.alterDefault("account", "level", value -> value.from("'1'::character varying"));
        // changed column account.level type: character varying(10) → integer: app.Account#level
        // destroys data: values of account.level, character varying(10) becomes integer (1 row)
        op.alterColumnType("account", "level", type -> type
                .from("character varying(10)")
                .to("integer")
                .using("level::integer"));
        // changed column account.level default: '1'::character varying → 1: app.Account#level
        op.alterDefault("account", "level", value -> value.to("1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterDefault("account", "level", value -> value.from("1"));
        op.alterColumnType("account", "level", type -> type
                .from("integer")
                .usingBack("level::integer")
                .to("character varying(10)"));
        op.alterDefault("account", "level", value -> value.to("'1'::character varying"));
    }
}
