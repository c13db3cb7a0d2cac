package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Nulls not distinct of unique indexes comes and goes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Nulls not distinct of unique indexes comes and goes")
public final class R27c6a30d7c24_NullsNotDistinctOfUniqueIndexesComesAnd implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique index account.ix_d (d desc)
        op.dropIndex("ix_d", "account");
        // unexpected unique index account.ix_e (e desc)
        op.dropIndex("ix_e", "account");
        // unexpected unique index account.ix_f (f desc)
        op.dropIndex("ix_f", "account");
        // changed unique index account.ix_g nulls not distinct: false → true: app.Account#g
        op.dropIndex("ix_g", "account");
        // changed unique index account.ix_h nulls not distinct: true → false: app.Account#h
        op.dropIndex("ix_h", "account");
        // changed unique index account.ix_i nulls not distinct: true → false: app.Account#i
        op.dropIndex("ix_i", "account");
        // changed unique index account.ix_g nulls not distinct: false → true: app.Account#g
        op.createIndex("ix_g", "account", index -> index.unique().on("g", part -> part.desc()).nullsNotDistinct());
        // changed unique index account.ix_h nulls not distinct: true → false: app.Account#h
        op.createIndex("ix_h", "account", index -> index.unique().on("h", part -> part.desc()));
        // changed unique index account.ix_i nulls not distinct: true → false: app.Account#i
        op.createIndex("ix_i", "account", index -> index.unique().on("i", part -> part.desc()));
        // missing unique index account.ix_a (a desc): app.Account#a
        op.createIndex("ix_a", "account", index -> index.unique().on("a", part -> part.desc()));
        // missing unique index account.ix_b (b desc): app.Account#b
        op.createIndex("ix_b", "account", index -> index.unique().on("b", part -> part.desc()));
        // missing unique index account.ix_c (c desc): app.Account#c
        op.createIndex("ix_c", "account", index -> index.unique().on("c", part -> part.desc()).nullsNotDistinct());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_c", "account");
        op.dropIndex("ix_b", "account");
        op.dropIndex("ix_a", "account");
        op.dropIndex("ix_i", "account");
        op.dropIndex("ix_h", "account");
        op.dropIndex("ix_g", "account");
        op.createIndex("ix_i", "account", index -> index.unique().on("i", part -> part.desc()).nullsNotDistinct());
        op.createIndex("ix_h", "account", index -> index.unique().on("h", part -> part.desc()).nullsNotDistinct());
        op.createIndex("ix_g", "account", index -> index.unique().on("g", part -> part.desc()));
        op.createIndex("ix_f", "account", index -> index.unique().on("f", part -> part.desc()).nullsNotDistinct());
        op.createIndex("ix_e", "account", index -> index.unique().on("e", part -> part.desc()));
        op.createIndex("ix_d", "account", index -> index.unique().on("d", part -> part.desc()));
    }
}
