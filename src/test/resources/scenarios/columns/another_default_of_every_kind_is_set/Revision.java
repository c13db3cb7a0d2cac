package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

/**
 * Another default of every kind is set.
 *
 * <p>The first revision. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
 */
@Revision(id = "27c6a30d7c24", message = "Another default of every kind is set")
public final class R27c6a30d7c24_AnotherDefaultOfEveryKindIsSet implements Migration {

    @Override
    public void upgrade(Operations op) {
        // changed column account.a default: 'some default'::character varying → 'some new default': app.Account#a
        op.alterDefault("account", "a", value -> value
                .from("'some default'::character varying")
                .to("'some new default'"));
        // changed column account.b default: '//slash'::character varying → 's//l//ash': app.Account#b
        op.alterDefault("account", "b", value -> value.from("'//slash'::character varying").to("'s//l//ash'"));
        // changed column account.c default: 15 → 20: app.Account#c
        op.alterDefault("account", "c", value -> value.from("15").to("20"));
        // changed column account.d default: 5 → 7: app.Account#d
        op.alterDefault("account", "d", value -> value.from("5").to("7"));
        // changed column account.e default: '5'::character varying → '5.0': app.Account#e
        op.alterDefault("account", "e", value -> value.from("'5'::character varying").to("'5.0'"));
        // changed column account.f default: 5 → 5.01: app.Account#f
        op.alterDefault("account", "f", value -> value.from("5").to("5.01"));
        // changed column account.g default: (16777217)::real → 16777217: app.Account#g
        op.alterDefault("account", "g", value -> value.from("(16777217)::real").to("16777217"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterDefault("account", "g", value -> value.from("16777217").to("(16777217)::real"));
        op.alterDefault("account", "f", value -> value.from("5.01").to("5"));
        op.alterDefault("account", "e", value -> value.from("'5.0'").to("'5'::character varying"));
        op.alterDefault("account", "d", value -> value.from("7").to("5"));
        op.alterDefault("account", "c", value -> value.from("20").to("15"));
        op.alterDefault("account", "b", value -> value.from("'s//l//ash'").to("'//slash'::character varying"));
        op.alterDefault("account", "a", value -> value
                .from("'some new default'")
                .to("'some default'::character varying"));
    }
}
