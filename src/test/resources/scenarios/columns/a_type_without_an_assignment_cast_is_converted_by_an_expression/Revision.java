package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A type without an assignment cast is converted by an expression.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(
        id = "27c6a30d7c24",
        message = "A type without an assignment cast is converted by an expression",
        destructive = true)
public final class R27c6a30d7c24_ATypeWithoutAnAssignmentCastIsConverted implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.active type: integer → boolean: app.Account#active
        // destroys data: values of account.active, integer becomes boolean (1 row)
        op.alterColumnType("account", "active", type -> type
                .from("integer")
                .usingBack("active::integer")
                .to("boolean")
                .using("active::boolean"));
        // changed column account.code type: character varying(255) → integer: app.Account#code
        // destroys data: values of account.code, character varying(255) becomes integer (1 row)
        op.alterColumnType("account", "code", type -> type
                .from("character varying(255)")
                .to("integer")
                .using("code::integer"));
        // changed column account.flags type: character varying(255) → jsonb: app.Account#flags
        // destroys data: values of account.flags, character varying(255) becomes jsonb (1 row)
        op.alterColumnType("account", "flags", type -> type
                .from("character varying(255)")
                .to("jsonb")
                .using("flags::jsonb"));
        // changed column account.mark type: character varying(255) → uuid: app.Account#mark
        // destroys data: values of account.mark, character varying(255) becomes uuid (1 row)
        op.alterColumnType("account", "mark", type -> type
                .from("character varying(255)")
                .to("uuid")
                .using("mark::uuid"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "mark", type -> type
                .from("uuid")
                .usingBack("mark::uuid")
                .to("character varying(255)"));
        op.alterColumnType("account", "flags", type -> type
                .from("jsonb")
                .usingBack("flags::jsonb")
                .to("character varying(255)"));
        op.alterColumnType("account", "code", type -> type
                .from("integer")
                .usingBack("code::integer")
                .to("character varying(255)"));
        op.alterColumnType("account", "active", type -> type
                .from("boolean")
                .usingBack("active::boolean")
                .to("integer")
                .using("active::integer"));
    }
}
