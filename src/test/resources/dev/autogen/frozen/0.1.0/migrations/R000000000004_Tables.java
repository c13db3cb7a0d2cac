package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;

@Revision(id = "000000000004", revises = "000000000003", message = "tables")
public final class R000000000004_Tables implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("account", table -> table.column("id", "bigint", column -> column.generatedByDefaultAsIdentity()
                        .notNull())
                .column("code", "integer", column -> column.generatedAlwaysAsIdentity().notNull())
                .column("kind", "character varying(10)", column -> column.collate("\"C\"")
                        .defaultTo("'X'::character varying")
                        .comment("what it is"))
                .column("state", "state")
                .column("spare", "text")
                .column("twice", "integer", column -> column.generatedAs("code * 2"))
                .primaryKey("account_pkey", "id")
                .unique("account_code_key", "code")
                .unique("account_kind_key", key -> key.columns("kind", "code")
                        .include("state")
                        .deferrable())
                .check("account_code_check", "code > 0")
                .check("account_kind_check", "kind <> ''::text", check -> check.noInherit())
                .exclusion("account_code_excl", exclusion -> exclusion.using("gist").with("code", "="))
                .index("account_state_idx", index -> index.on("state"))
                .storage("fillfactor", "80")
                .comment("who pays"));
        op.in("stock").createTable("item", table -> table.column(
                        "id",
                        "bigint",
                        column -> column.generatedByDefaultAsIdentity(identity -> identity.start(100).increment(10))
                                .notNull())
                .column("part", "integer", column -> column.generatedAlwaysAsIdentity(
                                identity -> identity.maximum(1000).cycle())
                        .notNull())
                .column("account", "bigint")
                .primaryKey("item_pkey", key -> key.columns("id").include("part"))
                .foreignKey("item_account_fkey", key -> key.columns("account")
                        .references(Name.of("public", "account"), "id")
                        .onUpdate(ForeignKey.Action.CASCADE)
                        .onDelete(ForeignKey.Action.SET_NULL)
                        .matchFull()
                        .deferrable()));
        op.createTable("counter", table -> table.column("name", "character varying(20)", column -> column.notNull())
                .column("value", "bigint")
                .primaryKey("counter_pkey", "name")
                .row(row -> row.key("name", "'account'").value("value", "0"))
                .unlogged());
        op.insertRow("counter", row -> row.key("name", "'item'").value("value", "7"));
        op.setLogged("counter");
        op.setUnlogged("counter");
        op.alterTableStorage(
                "account", from -> from.parameter("fillfactor", "80"), to -> to.parameter("fillfactor", "90"));
        op.renameTable("counter", "numbers");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameTable("numbers", "counter");
        op.alterTableStorage(
                "account", from -> from.parameter("fillfactor", "90"), to -> to.parameter("fillfactor", "80"));
        op.setLogged("counter");
        op.setUnlogged("counter");
        op.deleteRow("counter", row -> row.key("name", "'item'").value("value", "7"));
        op.dropTable("counter");
        op.in("stock").dropTable("item");
        op.dropTable("account");
    }
}
