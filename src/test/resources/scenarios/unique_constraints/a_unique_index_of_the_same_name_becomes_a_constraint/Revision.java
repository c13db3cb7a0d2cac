package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A unique index of the same name becomes a constraint.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A unique index of the same name becomes a constraint")
public final class R27c6a30d7c24_AUniqueIndexOfTheSameNameBecomesA implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique index account.uq_code (code) where code IS NOT NULL
        op.dropIndex("uq_code", "account");
        // missing unique constraint account.uq_code (code): app.Account#code
        op.addUnique("account", "uq_code", "code");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("account", "uq_code");
        op.createIndex("uq_code", "account", index -> index.unique().on("code").where("code IS NOT NULL"));
    }
}
