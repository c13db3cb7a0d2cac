package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Named checks come and go.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Named checks come and go")
public final class R27c6a30d7c24_NamedChecksComeAndGo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected check b_drops.ck_b_y (y > 0)
        op.dropConstraint("b_drops", "ck_b_y");
        // unexpected check c_drops_all.ck_c_x (x > 0)
        op.dropConstraint("c_drops_all", "ck_c_x");
        // missing check a_adds.ck_a_y (y > 0): app.Adds#y
        op.addCheck("a_adds", "ck_a_y", "y > 0");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("a_adds", "ck_a_y");
        op.addCheck("c_drops_all", "ck_c_x", "x > 0");
        op.addCheck("b_drops", "ck_b_y", "y > 0");
    }
}
