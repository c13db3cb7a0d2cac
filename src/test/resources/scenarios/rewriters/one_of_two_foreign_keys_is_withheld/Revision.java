package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ForeignKey;

/**
 * One of two foreign keys is withheld.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "One of two foreign keys is withheld")
public final class R27c6a30d7c24_OneOfTwoForeignKeysIsWithheld implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected foreign key a_dropped.fk2_dropped (y) → author (id)
        op.dropConstraint("a_dropped", "fk2_dropped");
        // changed foreign key c_changed.fk2_changed on delete: no action → cascade: app.Changed#y
        op.dropConstraint("c_changed", "fk2_changed");
        // missing foreign key b_added.fk2_added (y) → author (id): app.Added#y
        op.addForeignKey("b_added", "fk2_added", key -> key.columns("y").references("author", "id"));
        // changed foreign key c_changed.fk2_changed on delete: no action → cascade: app.Changed#y
        op.addForeignKey("c_changed", "fk2_changed", key -> key
                .columns("y")
                .references("author", "id")
                .onDelete(ForeignKey.Action.CASCADE));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("c_changed", "fk2_changed");
        op.dropConstraint("b_added", "fk2_added");
        op.addForeignKey("c_changed", "fk2_changed", key -> key.columns("y").references("author", "id"));
        op.addForeignKey("a_dropped", "fk2_dropped", key -> key.columns("y").references("author", "id"));
    }
}
