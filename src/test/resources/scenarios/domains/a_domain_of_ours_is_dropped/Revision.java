package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A domain of ours is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A domain of ours is dropped", destructive = true)
public final class R27c6a30d7c24_ADomainOfOursIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.share type: percent → integer: app.Account#share
        // destroys data: values of account.share, percent becomes integer (1 row)
        op.alterColumnType("account", "share", type -> type
                .from("percent")
                .usingBack("share::text::percent")
                .to("integer")
                .using("share::text::integer"));
        // unexpected domain percent
        op.dropDomain("percent");
    }

    @Override
    public void downgrade(Operations op) {
        op.createDomain("percent", domain -> domain
                .over("integer")
                .defaultTo("0")
                .check("percent_range", "(VALUE >= 0) AND (VALUE <= 100)"));
        op.alterColumnType("account", "share", type -> type
                .from("integer")
                .usingBack("share::text::integer")
                .to("percent")
                .using("share::text::percent"));
    }
}
