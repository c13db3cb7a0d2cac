package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A column is added to a partitioned table.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A column is added to a partitioned table")
public final class R27c6a30d7c24_AColumnIsAddedToAPartitionedTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column reading.unit character varying(5): app.Reading#unit
        op.addColumn("reading", "unit", "character varying(5)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("reading", "unit");
    }
}
