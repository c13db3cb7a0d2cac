package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An index that is gone is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An index that is gone is dropped")
public final class R27c6a30d7c24_AnIndexThatIsGoneIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected index account.account_email_idx (lower((email)::text) varchar_pattern_ops desc nulls last, id)
        // where (email)::text ~~ '%@%'::text
        op.dropIndex("account_email_idx", "account");
        // unexpected index account.account_hash_idx (email)
        op.dropIndex("account_hash_idx", "account");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("account_hash_idx", "account", index -> index.using("hash").on("email"));
        op.createIndex("account_email_idx", "account", index -> index
                .onExpression("lower((email)::text)", part -> part
                        .operatorClass("varchar_pattern_ops")
                        .desc()
                        .nullsLast())
                .on("id")
                .include("email")
                .where("(email)::text ~~ '%@%'::text")
                .storage("fillfactor", "70"));
    }
}
