package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * An index over names in mixed case is made anew.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "An index over names in mixed case is made anew")
public final class R27c6a30d7c24_AnIndexOverNamesInMixedCaseIsMadeAnew implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed index Mixed Case.Other Index columns: A Column, abs("B Column") → B Column, abs("A Column"):
        // app.MixedCase
        op.dropIndex("Other Index", "Mixed Case");
        // changed index Mixed Case.Other Index columns: A Column, abs("B Column") → B Column, abs("A Column"):
        // app.MixedCase
        op.createIndex("Other Index", "Mixed Case", index -> index.on("B Column").onExpression("abs(\"A Column\")"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("Other Index", "Mixed Case");
        op.createIndex("Other Index", "Mixed Case", index -> index.on("A Column").onExpression("abs(\"B Column\")"));
    }
}
