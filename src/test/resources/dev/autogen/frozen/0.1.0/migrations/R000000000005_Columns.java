package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.Cast;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.Optional;

@Revision(id = "000000000005", revises = "000000000004", message = "columns", destructive = true)
public final class R000000000005_Columns implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("account", "nick", "character varying(20)");
        op.addColumn("account", "phase", "phase", column -> column.defaultTo("'one'::phase"));
        op.addColumn("account", "phases", "phase[]");
        op.addColumn("account", "number", "bigint", column -> column.notNull());
        op.addColumn("account", "half", "integer");
        op.renameColumn("account", "nick", "pen_name");
        op.alterColumnType("account", "pen_name", type -> type.from("character varying(20)")
                .to("text")
                .toCollation("\"C\"")
                .using("pen_name::text")
                .usingBack("pen_name::character varying(20)"));
        op.alterColumnType("account", "pen_name", type -> type.from("text")
                .to("text")
                .fromCollation("\"C\"")
                .toCollation("\"POSIX\""));
        op.setNotNull("account", "pen_name");
        op.dropNotNull("account", "pen_name");
        op.alterDefault("account", "pen_name", text -> text.to("'?'::text"));
        op.alterIdentity("account", "number", change -> change.toByDefault("bigint"));
        op.alterIdentity("account", "number", change -> change.fromByDefault("bigint").toAlways("bigint"));
        op.alterIdentity(
                "account",
                "number",
                change -> change.fromAlways("bigint").toByDefault("bigint", identity -> identity.increment(10)));
        op.alterIdentity(
                "account",
                "number",
                change -> change.fromByDefault("bigint", identity -> identity.increment(10))
                        .toAlways("bigint", identity -> identity.increment(50)));
        op.alterIdentity(
                "account",
                "number",
                change -> change.fromAlways("bigint", identity -> identity.increment(50)).toByDefault("bigint"));
        op.addExpression("account", "half", "integer", column -> column.generatedAs("code / 2"));
        op.dropExpression("account", "twice", "integer", column -> column.generatedAs("code * 2"));
        op.alterEnumType("phase", change -> change.from(from -> from.labels("one", "two"))
                .to(to -> to.labels("one", "two", "three"))
                .usedBy("account", "phase")
                .usedBy(Name.of("account"), "phases", true, Optional.empty()));
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "pen_name", comment -> comment.to("as printed"));
        op.createEnumType("size", type -> type.labels("S", "L").cast("size", "character varying", Cast.Context.IMPLICIT));
        op.dropColumn("account", "spare");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("account", "spare", "text");
        op.dropEnumType("size");
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "pen_name", comment -> comment.from("as printed"));
        op.addExpression("account", "twice", "integer", column -> column.generatedAs("code * 2"));
        op.dropColumn("account", "half");
        op.dropColumn("account", "number");
        op.dropColumn("account", "phases");
        op.dropColumn("account", "phase");
        op.dropColumn("account", "pen_name");
        op.alterEnumType("phase", change -> change.from(from -> from.labels("one", "two", "three"))
                .to(to -> to.labels("one", "two")));
    }
}
