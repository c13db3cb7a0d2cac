package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Storage parameters are set and changed.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Storage parameters are set and changed")
public final class R27c6a30d7c24_StorageParametersAreSetAndChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed table account storage: autovacuum_enabled = false, fillfactor = 90 → autovacuum_enabled = false,
        // fillfactor = 70: app.Account
        op.alterTableStorage(
                "account",
                from -> from.parameter("autovacuum_enabled", "false").parameter("fillfactor", "90"),
                to -> to.parameter("autovacuum_enabled", "false").parameter("fillfactor", "70"));
        // changed table shop storage: none → autovacuum_enabled = false, fillfactor = 70: app.Shop
        op.alterTableStorage(
                "shop",
                from -> {},
                to -> to.parameter("autovacuum_enabled", "false").parameter("fillfactor", "70"));
        // changed index account.account_name_idx storage: fillfactor = 60 → fillfactor = 80: app.Account#name
        op.alterIndexStorage(
                "account_name_idx",
                "account",
                from -> from.parameter("fillfactor", "60"),
                to -> to.parameter("fillfactor", "80"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterIndexStorage(
                "account_name_idx",
                "account",
                from -> from.parameter("fillfactor", "80"),
                to -> to.parameter("fillfactor", "60"));
        op.alterTableStorage(
                "shop",
                from -> from.parameter("autovacuum_enabled", "false").parameter("fillfactor", "70"),
                to -> {});
        op.alterTableStorage(
                "account",
                from -> from.parameter("autovacuum_enabled", "false").parameter("fillfactor", "70"),
                to -> to.parameter("autovacuum_enabled", "false").parameter("fillfactor", "90"));
    }
}
