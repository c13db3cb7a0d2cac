package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A second key of the same columns goes alone.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A second key of the same columns goes alone")
public final class R27c6a30d7c24_ASecondKeyOfTheSameColumnsGoesAlone implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique index author.twice (id)
        op.dropIndex("twice", "author");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("twice", "author", index -> index.unique().on("id"));
    }
}
