package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Each new column gets an index.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Each new column gets an index")
public final class R27c6a30d7c24_EachNewColumnGetsAnIndex implements Migration {

    @Override
    public void upgrade(Operations op) {
        // missing column account.name character varying(255): app.Account#name
        op.addColumn("account", "name", "character varying(255)");
        // missing index account.ix_account_name (name): app.Account#name
        op.createIndex("ix_account_name", "account", index -> index.on("name"));
        // missing column shop.name character varying(255): app.Shop#name
        op.addColumn("shop", "name", "character varying(255)");
        // missing index shop.ix_shop_name (name): app.Shop#name
        op.createIndex("ix_shop_name", "shop", index -> index.on("name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_shop_name", "shop");
        op.dropColumn("shop", "name");
        op.dropIndex("ix_account_name", "account");
        op.dropColumn("account", "name");
    }
}
