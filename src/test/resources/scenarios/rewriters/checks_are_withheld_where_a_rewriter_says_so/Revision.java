package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Checks are withheld where a rewriter says so.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Checks are withheld where a rewriter says so")
public final class R27c6a30d7c24_ChecksAreWithheldWhereARewriterSaysSo implements Migration {

    @Override
    public void upgrade(Operations op) {
        // unexpected unique constraint account.uq_gone (y)
        op.dropConstraint("account", "uq_gone");
    }

    @Override
    public void downgrade(Operations op) {
        op.addUnique("account", "uq_gone", "y");
    }
}
