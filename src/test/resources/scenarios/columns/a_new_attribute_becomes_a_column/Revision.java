package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * A new attribute becomes a column.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "A new attribute becomes a column")
public final class R27c6a30d7c24_ANewAttributeBecomesAColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column account.balance numeric(12,2): app.Account#balance
        op.addColumn("account", "balance", "numeric(12,2)");
        // missing column account.nick_name character varying(30): app.Account#nickName
        op.addColumn("account", "nick_name", "character varying(30)");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("account", "nick_name");
        op.dropColumn("account", "balance");
    }
}
