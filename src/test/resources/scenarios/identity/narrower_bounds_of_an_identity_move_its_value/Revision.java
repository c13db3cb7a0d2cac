package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Narrower bounds of an identity move its value.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Narrower bounds of an identity move its value")
public final class R27c6a30d7c24_NarrowerBoundsOfAnIdentityMoveItsValue implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column above.id identity: by default → by default (bigint start 1000 increment 1 from 1000 to
        // 9223372036854775807 cache 1): app.Above#id
        op.alterIdentity("above", "id", identity -> identity
                .fromByDefault("bigint")
                .toByDefault("bigint", options -> options.minimum(1000)));
        // changed column apart.id identity: by default → by default (bigint start -1 increment -1 from
        // -9223372036854775808 to -1 cache 1): app.Apart#id
        op.alterIdentity("apart", "id", identity -> identity
                .fromByDefault("bigint")
                .toByDefault("bigint", options -> options.increment(-1)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIdentity("apart", "id", identity -> identity
                .fromByDefault("bigint", options -> options.increment(-1))
                .toByDefault("bigint"));
        op.alterIdentity("above", "id", identity -> identity
                .fromByDefault("bigint", options -> options.minimum(1000))
                .toByDefault("bigint"));
    }
}
