package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Options of an identity change in place.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Options of an identity change in place")
public final class R27c6a30d7c24_OptionsOfAnIdentityChangeInPlace implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column a_start.id identity: by default → by default (bigint start 2 increment 1 from 1 to
        // 9223372036854775807 cache 1): app.Start#id
        op.alterIdentity("a_start", "id", identity -> identity
                .fromByDefault("bigint")
                .toByDefault("bigint", options -> options.start(2)));
        // changed column b_start_goes.id identity: by default (bigint start 2 increment 1 from 1 to 9223372036854775807
        // cache 1) → by default: app.StartGoes#id
        op.alterIdentity("b_start_goes", "id", identity -> identity
                .fromByDefault("bigint", options -> options.start(2))
                .toByDefault("bigint"));
        // changed column c_increment.id identity: by default (bigint start 2 increment 1 from 1 to 9223372036854775807
        // cache 1) → by default (bigint start 2 increment 7 from 1 to 9223372036854775807 cache 1): app.Increment#id
        op.alterIdentity("c_increment", "id", identity -> identity
                .fromByDefault("bigint", options -> options.start(2))
                .toByDefault("bigint", options -> options.start(2).increment(7)));
        // changed column d_always.id identity: by default (bigint start 2 increment 1 from 1 to 9223372036854775807
        // cache 1) → always (bigint start 2 increment 1 from 1 to 9223372036854775807 cache 1): app.Always#id
        op.alterIdentity("d_always", "id", identity -> identity
                .fromByDefault("bigint", options -> options.start(2))
                .toAlways("bigint", options -> options.start(2)));
        // changed column e_cycle.id identity: by default (bigint start 1 increment 1 from 1 to 9223372036854775807 cache
        // 1 cycle) → by default: app.Cycle#id
        op.alterIdentity("e_cycle", "id", identity -> identity
                .fromByDefault("bigint", options -> options.cycle())
                .toByDefault("bigint"));
        // changed column f_limits.id identity: by default (bigint start 2 increment 3 from 1 to 100 cache 1) → by
        // default (bigint start 5 increment 2 from 1 to 1000 cache 1): app.Limits#id
        op.alterIdentity("f_limits", "id", identity -> identity
                .fromByDefault("bigint", options -> options.start(2).increment(3).maximum(100))
                .toByDefault("bigint", options -> options.start(5).increment(2).maximum(1000)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIdentity("f_limits", "id", identity -> identity
                .fromByDefault("bigint", options -> options.start(5).increment(2).maximum(1000))
                .toByDefault("bigint", options -> options.start(2).increment(3).maximum(100)));
        op.alterIdentity("e_cycle", "id", identity -> identity
                .fromByDefault("bigint")
                .toByDefault("bigint", options -> options.cycle()));
        op.alterIdentity("d_always", "id", identity -> identity
                .fromAlways("bigint", options -> options.start(2))
                .toByDefault("bigint", options -> options.start(2)));
        op.alterIdentity("c_increment", "id", identity -> identity
                .fromByDefault("bigint", options -> options.start(2).increment(7))
                .toByDefault("bigint", options -> options.start(2)));
        op.alterIdentity("b_start_goes", "id", identity -> identity
                .fromByDefault("bigint")
                .toByDefault("bigint", options -> options.start(2)));
        op.alterIdentity("a_start", "id", identity -> identity
                .fromByDefault("bigint", options -> options.start(2))
                .toByDefault("bigint"));
    }
}
