package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An index becomes unique and another takes an expression.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An index becomes unique and another takes an expression")
public final class R27c6a30d7c24_AnIndexBecomesUniqueAndAnotherTakesAn implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.account_expression columns: name → lower(name): app.Account#name
        op.dropIndex("account_expression", "account");
        // changed unique index account.account_name unique: false → true: app.Account#name
        op.dropIndex("account_name", "account");
        // changed index account.account_expression columns: name → lower(name): app.Account#name
        op.createIndex("account_expression", "account", index -> index.onExpression("lower(name)"));
        // changed unique index account.account_name unique: false → true: app.Account#name
        op.createIndex("account_name", "account", index -> index.unique().on("name").where("age > 18"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("account_name", "account");
        op.dropIndex("account_expression", "account");
        op.createIndex("account_name", "account", index -> index.on("name").where("age > 18"));
        op.createIndex("account_expression", "account", index -> index.on("name"));
    }
}
