package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ObjectPath;

/**
 * A generated column becomes a plain one.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A generated column becomes a plain one")
public final class R27c6a30d7c24_AGeneratedColumnBecomesAPlainOne implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column account.foo generated: bar * 5 stored → none: app.Account#foo
        op.dropIndex("account_foo_idx", "account");
        // changed column account.foo generated: bar * 5 stored → none: app.Account#foo
        op.dropExpression("account", "foo", "integer", column -> column
                .generatedAs("bar * 5")
                .comment("five times bar"));
        // changed column line.doubled generated: amount * 2 stored → none: app.Line#doubled
        op.dropExpression("line", "doubled", "integer", column -> column.generatedAs("amount * 2"));
        // changed column account.foo default: none → 7: app.Account#foo
        op.alterDefault("account", "foo", value -> value.to("7"));
        // changed column line.doubled type: integer → character varying(255): app.Line#doubled
        op.alterColumnType("line", "doubled", type -> type
                .from("integer")
                .usingBack("doubled::integer")
                .to("character varying(255)"));
        // around the changed column account.foo generated: bar * 5 stored → none: app.Account#foo
        op.createIndex("account_foo_idx", "account", index -> index.on("foo"));
        // changed column account.foo comment: five times bar → none: app.Account#foo
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "foo", comment -> comment.from("five times bar"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOn(ObjectPath.Kind.COLUMN, "account", "foo", comment -> comment.to("five times bar"));
        op.dropIndex("account_foo_idx", "account");
        op.alterColumnType("line", "doubled", type -> type
                .from("character varying(255)")
                .to("integer")
                .using("doubled::integer"));
        op.alterDefault("account", "foo", value -> value.from("7"));
        op.addExpression("line", "doubled", "integer", column -> column.generatedAs("amount * 2"));
        op.addExpression("account", "foo", "integer", column -> column
                .generatedAs("bar * 5")
                .comment("five times bar"));
        op.createIndex("account_foo_idx", "account", index -> index.on("foo"));
    }
}
