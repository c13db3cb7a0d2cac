package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Lengths and precisions that come or go are changes of type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(
        id = "27c6a30d7c24",
        message = "Lengths and precisions that come or go are changes of type",
        destructive = true)
public final class R27c6a30d7c24_LengthsAndPrecisionsThatComeOrGoAre implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.at type: timestamp(3) without time zone → timestamp without time zone: app.Account#at
        op.alterColumnType("account", "at", type -> type
                .from("timestamp(3) without time zone")
                .to("timestamp without time zone"));
        // changed column account.balance type: numeric → numeric(10,2): app.Account#balance
        // destroys data: values of account.balance, numeric becomes numeric(10,2) (0 rows)
        op.alterColumnType("account", "balance", type -> type.from("numeric").to("numeric(10,2)"));
        // changed column account.name type: character varying → character varying(255): app.Account#name
        // destroys data: values of account.name, character varying becomes character varying(255) (0 rows)
        op.alterColumnType("account", "name", type -> type.from("character varying").to("character varying(255)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "name", type -> type.from("character varying(255)").to("character varying"));
        op.alterColumnType("account", "balance", type -> type.from("numeric(10,2)").to("numeric"));
        op.alterColumnType("account", "at", type -> type
                .from("timestamp without time zone")
                .to("timestamp(3) without time zone"));
    }
}
