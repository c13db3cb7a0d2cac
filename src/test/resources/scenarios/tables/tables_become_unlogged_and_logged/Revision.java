package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Tables become unlogged and logged.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Tables become unlogged and logged")
public final class R27c6a30d7c24_TablesBecomeUnloggedAndLogged implements Migration {

    @Override
    public void upgrade(Operations op) {
        // around the changed table line unlogged
        op.dropConstraint("line", "line_draft_fkey");
        // around the changed table pet unlogged
        op.dropConstraint("pet", "pet_owner_fkey");
        // changed table draft unlogged: true → false
        op.setLogged("draft");
        // changed table line unlogged: true → false
        op.setLogged("line");
        // changed table owner unlogged: false → true
        op.setUnlogged("owner");
        // changed table pet unlogged: false → true
        op.setUnlogged("pet");
        // around the changed table line unlogged
        op.addForeignKey("line", "line_draft_fkey", key -> key.columns("draft").references("draft", "id"));
        // around the changed table pet unlogged
        op.addForeignKey("pet", "pet_owner_fkey", key -> key.columns("owner").references("owner", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("pet", "pet_owner_fkey");
        op.dropConstraint("line", "line_draft_fkey");
        op.setLogged("pet");
        op.setLogged("owner");
        op.setUnlogged("line");
        op.setUnlogged("draft");
        op.addForeignKey("pet", "pet_owner_fkey", key -> key.columns("owner").references("owner", "id"));
        op.addForeignKey("line", "line_draft_fkey", key -> key.columns("draft").references("draft", "id"));
    }
}
