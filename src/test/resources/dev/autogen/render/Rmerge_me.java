import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Revision merge-me.
 *
 * <p>Revises 8d0a41c2b7e9, 0123456789ab. Created 2026-11-21T10:00:00Z by autogen 0.1.0 with Hibernate
 * 7.4.1.Final.
 *
 * <p>Hibernate 6.6.43.Final → 7.4.1.Final: differences may come from it rather than from the entities.
 *
 * <p>The downgrade does not bring back:
 *
 * <ul>
 * <li>trigger "*&#47; audit" on account
 * <li>the privileges on account of billing, reporting
 * </ul>
 */
@Revision(
        id = "merge-me",
        revises = {"8d0a41c2b7e9", "0123456789ab"},
        branchLabels = "billing",
        dependsOn = {"ffffffffffff", "eeeeeeeeeeee"},
        destructive = true,
        notRestored = {"trigger \"*/ audit\" on account", "the privileges on account of billing, reporting"},
        hibernate = "7.4.1.Final")
public final class Rmerge_me implements Migration {

    @Override
    public void upgrade(Operations op) {
        // Each call on op is a step, such as op.sql("…").undo("…").
    }

    @Override
    public void downgrade(Operations op) {
        // Take the steps back here, last first.
    }
}
