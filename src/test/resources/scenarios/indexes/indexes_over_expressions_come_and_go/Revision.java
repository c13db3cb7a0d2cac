package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Indexes over expressions come and go.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Indexes over expressions come and go")
public final class R27c6a30d7c24_IndexesOverExpressionsComeAndGo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected index b_drops.ix_dropped (y, lower((x)::text))
        op.dropIndex("ix_dropped", "b_drops");
        // missing index a_adds.ix_added (y, lower(x)): app.Adds
        op.createIndex("ix_added", "a_adds", index -> index.on("y").onExpression("lower(x)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_added", "a_adds");
        op.createIndex("ix_dropped", "b_drops", index -> index.on("y").onExpression("lower((x)::text)"));
    }
}
