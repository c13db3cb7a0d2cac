package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A predicate comes and goes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A predicate comes and goes")
public final class R27c6a30d7c24_APredicateComesAndGoes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index account.ix_added predicate: none → name like '%\_%': app.Account#x
        op.dropIndex("ix_added", "account");
        // changed index account.ix_changed predicate: (name)::text ~~ 'a%'::text → name like '%b%': app.Account#x
        op.dropIndex("ix_changed", "account");
        // changed index account.ix_gone predicate: (name)::text ~~ '%\%%'::text → none: app.Account#x
        op.dropIndex("ix_gone", "account");
        // changed index account.ix_added predicate: none → name like '%\_%': app.Account#x
        op.createIndex("ix_added", "account", index -> index.on("x").where("name like '%\\_%'"));
        // changed index account.ix_changed predicate: (name)::text ~~ 'a%'::text → name like '%b%': app.Account#x
        op.createIndex("ix_changed", "account", index -> index.on("x").where("name like '%b%'"));
        // changed index account.ix_gone predicate: (name)::text ~~ '%\%%'::text → none: app.Account#x
        op.createIndex("ix_gone", "account", index -> index.on("x"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_gone", "account");
        op.dropIndex("ix_changed", "account");
        op.dropIndex("ix_added", "account");
        op.createIndex("ix_gone", "account", index -> index.on("x").where("(name)::text ~~ '%\\%%'::text"));
        op.createIndex("ix_changed", "account", index -> index.on("x").where("(name)::text ~~ 'a%'::text"));
        op.createIndex("ix_added", "account", index -> index.on("x"));
    }
}
