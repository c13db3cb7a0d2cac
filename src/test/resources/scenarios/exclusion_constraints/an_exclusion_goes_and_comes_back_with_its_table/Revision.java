package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An exclusion goes and comes back with its table.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An exclusion goes and comes back with its table", destructive = true)
public final class R27c6a30d7c24_AnExclusionGoesAndComesBackWithItsTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected table booking
        // destroys data: table booking (0 rows)
        op.dropTable("booking");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("booking", table -> table
                .column("seat", "integer", column -> column.notNull())
                .column("during", "tsrange")
                .exclusion("booking_during_excl", exclusion -> exclusion
                        .with("during", "&&")
                        .where("seat > 0")
                        .initiallyDeferred()));
    }
}
