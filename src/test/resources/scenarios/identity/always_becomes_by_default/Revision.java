package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Always becomes by default.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Always becomes by default")
public final class R27c6a30d7c24_AlwaysBecomesByDefault implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.id identity: always (bigint start 100 increment 10 from 1 to 9223372036854775807 cache
        // 1) → by default: app.Account#id
        op.alterIdentity("account", "id", identity -> identity
                .fromAlways("bigint", options -> options.start(100).increment(10))
                .toByDefault("bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIdentity("account", "id", identity -> identity
                .fromByDefault("bigint")
                .toAlways("bigint", options -> options.start(100).increment(10)));
    }
}
