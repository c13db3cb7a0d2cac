package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Match full comes and goes.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Match full comes and goes")
public final class R27c6a30d7c24_MatchFullComesAndGoes implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed foreign key other.fk_ab match full: false → true: app.Other
        op.dropConstraint("other", "fk_ab");
        // changed foreign key other.fk_cd match full: true → false: app.Other
        op.dropConstraint("other", "fk_cd");
        // changed foreign key other.fk_ab match full: false → true: app.Other
        op.addForeignKey("other", "fk_ab", key -> key
                .columns("a", "b")
                .references("some_table", "id1", "id2")
                .matchFull());
        // changed foreign key other.fk_cd match full: true → false: app.Other
        op.addForeignKey("other", "fk_cd", key -> key.columns("c", "d").references("some_table", "id1", "id2"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("other", "fk_cd");
        op.dropConstraint("other", "fk_ab");
        op.addForeignKey("other", "fk_cd", key -> key
                .columns("c", "d")
                .references("some_table", "id1", "id2")
                .matchFull());
        op.addForeignKey("other", "fk_ab", key -> key.columns("a", "b").references("some_table", "id1", "id2"));
    }
}
