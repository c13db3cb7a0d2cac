package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Lengths and fields that go are changes of type.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Lengths and fields that go are changes of type", destructive = true)
public final class R27c6a30d7c24_LengthsAndFieldsThatGoAreChangesOfType implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.amount type: numeric(10,2) → numeric: app.Account#amount
        op.alterColumnType("account", "amount", type -> type.from("numeric(10,2)").to("numeric"));
        // changed column account.bits type: bit varying(8) → bit varying: app.Account#bits
        op.alterColumnType("account", "bits", type -> type.from("bit varying(8)").to("bit varying"));
        // changed column account.clock type: time(3) without time zone → time without time zone: app.Account#clock
        op.alterColumnType("account", "clock", type -> type
                .from("time(3) without time zone")
                .to("time without time zone"));
        // changed column account.name type: character varying(20) → character varying: app.Account#name
        op.alterColumnType("account", "name", type -> type.from("character varying(20)").to("character varying"));
        // changed column account.pause type: interval(3) → interval: app.Account#pause
        op.alterColumnType("account", "pause", type -> type.from("interval(3)").to("interval"));
        // changed column account.rest type: interval → interval(3): app.Account#rest
        // destroys data: values of account.rest, interval becomes interval(3) (0 rows)
        op.alterColumnType("account", "rest", type -> type.from("interval").to("interval(3)"));
        // changed column account.span type: interval day to second → interval: app.Account#span
        op.alterColumnType("account", "span", type -> type.from("interval day to second").to("interval"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumnType("account", "span", type -> type.from("interval").to("interval day to second"));
        op.alterColumnType("account", "rest", type -> type.from("interval(3)").to("interval"));
        op.alterColumnType("account", "pause", type -> type.from("interval").to("interval(3)"));
        op.alterColumnType("account", "name", type -> type.from("character varying").to("character varying(20)"));
        op.alterColumnType("account", "clock", type -> type
                .from("time without time zone")
                .to("time(3) without time zone"));
        op.alterColumnType("account", "bits", type -> type.from("bit varying").to("bit varying(8)"));
        op.alterColumnType("account", "amount", type -> type.from("numeric").to("numeric(10,2)"));
    }
}
