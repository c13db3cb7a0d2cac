package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Indexes of many forms are created.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Indexes of many forms are created")
public final class R27c6a30d7c24_IndexesOfManyFormsAreCreated implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing unique constraint account.account_email_key (email): app.Account#email
        op.addUnique("account", "account_email_key", "email");
        // missing index account.account_adult_idx (name) where age >= 18: app.Account#name
        op.createIndex("account_adult_idx", "account", index -> index.on("name").where("age >= 18"));
        // missing index account.account_cover_idx (name desc): app.Account#name
        op.createIndex("account_cover_idx", "account", index -> index
                .on("name", part -> part.desc())
                .include("email")
                .storage("fillfactor", "80"));
        // missing index account.account_lower_idx (lower(email)): app.Account#email
        op.createIndex("account_lower_idx", "account", index -> index.onExpression("lower(email)"));
        // missing index account.account_name_idx (name, age desc): app.Account
        op.createIndex("account_name_idx", "account", index -> index.on("name").on("age", part -> part.desc()));
        // missing index account.idx3qi8x05wy56b0fmipeejlmp7o (age): app.Account#age
        op.createIndex("idx3qi8x05wy56b0fmipeejlmp7o", "account", index -> index.on("age"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("idx3qi8x05wy56b0fmipeejlmp7o", "account");
        op.dropIndex("account_name_idx", "account");
        op.dropIndex("account_lower_idx", "account");
        op.dropIndex("account_cover_idx", "account");
        op.dropIndex("account_adult_idx", "account");
        op.dropConstraint("account", "account_email_key");
    }
}
