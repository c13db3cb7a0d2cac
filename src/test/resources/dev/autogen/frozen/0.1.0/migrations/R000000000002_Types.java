package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;

@Revision(id = "000000000002", revises = "000000000001", message = "types")
public final class R000000000002_Types implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnumType("mood", "sad", "ok");
        op.createEnumType("phase", "one", "two");
        op.createEnumType("state", type -> type.labels("OPEN", "CLOSED")
                .cast("character varying", "state", Cast.Context.IMPLICIT)
                .comment("of an order"));
        op.sql("create function mood_number(mood) returns integer language sql immutable as 'select 1'")
                .undo("drop function mood_number(mood)");
        op.sql("create function state_number(state) returns integer language sql immutable as 'select 1'")
                .undo("drop function state_number(state)");
        op.createCast("mood", "integer", Cast.Context.ASSIGNMENT, "mood_number(mood)");
        op.createCast("character varying", "mood", Cast.Context.ASSIGNMENT);
        op.createCompositeType("address", type -> type.attribute("street", "character varying(50)")
                .attribute("city", "text", "\"C\"")
                .comment("where somebody lives"));
        op.alterCompositeType(
                "address",
                from -> from.attribute("street", "character varying(50)")
                        .attribute("city", "text", "\"C\"")
                        .comment("where somebody lives"),
                to -> to.attribute("street", "character varying(80)")
                        .attribute("city", "text", "\"C\"")
                        .attribute("country", "character varying(2)")
                        .comment("where somebody lives"));
        op.createDomain("email", domain -> domain.over("text")
                .collate("\"C\"")
                .notNull()
                .defaultTo("'nobody@example.com'::text")
                .check("email_check", "VALUE ~~ '%@%'::text")
                .comment("an address"));
        op.alterDomain(
                "email",
                from -> from.over("text")
                        .collate("\"C\"")
                        .notNull()
                        .defaultTo("'nobody@example.com'::text")
                        .check("email_check", "VALUE ~~ '%@%'::text")
                        .comment("an address"),
                to -> to.over("text")
                        .collate("\"C\"")
                        .check("email_check", "VALUE ~~ '%@%.%'::text", check -> check.notValid())
                        .comment("an address"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterDomain(
                "email",
                from -> from.over("text")
                        .collate("\"C\"")
                        .check("email_check", "VALUE ~~ '%@%.%'::text", check -> check.notValid())
                        .comment("an address"),
                to -> to.over("text")
                        .collate("\"C\"")
                        .notNull()
                        .defaultTo("'nobody@example.com'::text")
                        .check("email_check", "VALUE ~~ '%@%'::text")
                        .comment("an address"));
        op.dropDomain("email");
        op.dropCompositeType("address");
        op.dropCast("character varying", "mood");
        op.dropCast("mood", "integer");
        op.sql("drop function state_number(state)");
        op.sql("drop function mood_number(mood)");
        op.dropEnumType("state");
        op.dropEnumType("phase");
        op.dropEnumType("mood");
    }
}
