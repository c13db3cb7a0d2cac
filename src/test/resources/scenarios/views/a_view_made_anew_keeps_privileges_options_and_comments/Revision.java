package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A view made anew keeps privileges options and comments.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A view made anew keeps privileges options and comments")
public final class R27c6a30d7c24_AViewMadeAnewKeepsPrivilegesOptionsAnd implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.dropView("names");
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.dropMaterializedView("counted");
        // changed column account.id type: integer → bigint: app.Account#id
        op.alterColumnType("account", "id", type -> type.from("integer").to("bigint"));
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.createMaterializedView("counted", """
                SELECT count(id) AS n
                   FROM account""", view -> view
                .option("fillfactor", "70")
                .columnComment("n", "how many")
                .grant("pg_monitor", "SELECT"));
        // around the changed column account.id type: integer → bigint: app.Account#id
        op.createView("names", """
                SELECT id,
                    name
                   FROM account""", view -> view
                .option("check_option", "local")
                .option("security_barrier", "true")
                .comment("whom we know")
                .columnComment("name", "it's what they say")
                .grantWithOption("pg_monitor", "SELECT", "UPDATE (name)")
                .grant("pg_signal_backend", "INSERT")
                .grant("public", "SELECT"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("names");
        op.dropMaterializedView("counted");
        op.alterColumnType("account", "id", type -> type.from("bigint").to("integer"));
        op.createMaterializedView("counted", """
                SELECT count(id) AS n
                   FROM account""", view -> view
                .option("fillfactor", "70")
                .columnComment("n", "how many")
                .grant("pg_monitor", "SELECT"));
        op.createView("names", """
                SELECT id,
                    name
                   FROM account""", view -> view
                .option("check_option", "local")
                .option("security_barrier", "true")
                .comment("whom we know")
                .columnComment("name", "it's what they say")
                .grantWithOption("pg_monitor", "SELECT", "UPDATE (name)")
                .grant("pg_signal_backend", "INSERT")
                .grant("public", "SELECT"));
    }
}
