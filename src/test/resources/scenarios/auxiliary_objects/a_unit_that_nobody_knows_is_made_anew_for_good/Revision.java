package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A unit that nobody knows is made anew for good.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A unit that nobody knows is made anew for good")
public final class R27c6a30d7c24_AUnitThatNobodyKnowsIsMadeAnewForGood implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed auxiliary object statements e70818618952 content:
        // 625a601aa56fa3482951b5c319277b841c9b1aae8c3078c5ad524a7b1dad7d50 →
        // 1663c1af6a9b6c7a9ccdf2aa98d6a8a72001b205c0074e46be53d0d2bba681a3
        op.sql("drop function rate()");
        // changed auxiliary object statements e70818618952 content:
        // 625a601aa56fa3482951b5c319277b841c9b1aae8c3078c5ad524a7b1dad7d50 →
        // 1663c1af6a9b6c7a9ccdf2aa98d6a8a72001b205c0074e46be53d0d2bba681a3
        op.createOpaqueUnit("statements e70818618952", unit -> unit
                .create("create function rate() returns integer immutable language sql as 'select 8'")
                .drop("drop function rate()")
                .beforeTables()
                .hash("1663c1af6a9b6c7a9ccdf2aa98d6a8a72001b205c0074e46be53d0d2bba681a3"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropOpaqueUnit("statements e70818618952");
        // There is no way back from here: write one, or leave this line to stop the downgrade.
        op.irreversible("no undo was given for this SQL: drop function rate()");
    }
}
