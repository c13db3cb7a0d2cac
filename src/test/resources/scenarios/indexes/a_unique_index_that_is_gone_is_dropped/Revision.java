package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A unique index that is gone is dropped.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A unique index that is gone is dropped")
public final class R27c6a30d7c24_AUniqueIndexThatIsGoneIsDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique index account.xidx (x)
        op.dropIndex("xidx", "account");
        // unexpected unique index account.yidx (y desc nulls last) where y > 1
        op.dropIndex("yidx", "account");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("yidx", "account", index -> index
                .unique()
                .on("y", part -> part.desc().nullsLast())
                .where("y > 1"));
        op.createIndex("xidx", "account", index -> index.unique().on("x"));
    }
}
