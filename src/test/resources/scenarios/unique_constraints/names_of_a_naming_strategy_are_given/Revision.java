package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Names of a naming strategy are given.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Names of a naming strategy are given")
public final class R27c6a30d7c24_NamesOfANamingStrategyAreGiven implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique constraint gone.uq_gone_x (x)
        op.dropConstraint("gone", "uq_gone_x");
        // missing unique constraint of account (x, y): app.Account
        op.addUnique("account", "account_x_y_key", "x", "y");
        // missing index account.ix_account_y (y): app.Account#y
        op.createIndex("ix_account_y", "account", index -> index.on("y"));
        // missing foreign key gone.fk_gone_x (x) → account (id): app.Gone#x
        op.addForeignKey("gone", "fk_gone_x", key -> key.columns("x").references("account", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("gone", "fk_gone_x");
        op.dropIndex("ix_account_y", "account");
        op.dropConstraint("account", "account_x_y_key");
        op.addUnique("gone", "uq_gone_x", "x");
    }
}
