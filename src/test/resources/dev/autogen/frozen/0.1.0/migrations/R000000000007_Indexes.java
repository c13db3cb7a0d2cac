package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

@Revision(id = "000000000007", revises = "000000000006", message = "indexes")
public final class R000000000007_Indexes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createIndex("account_kind_idx", "account", index -> index.on("kind", "code")
                .unique()
                .include("state")
                .nullsNotDistinct()
                .where("code > 5")
                .storage("fillfactor", "70")
                .comment("for the list"));
        op.createIndex("account_name_idx", "account", index -> index.using("btree")
                .on("pen_name", part -> part.collate("\"C\"").operatorClass("text_pattern_ops").desc().nullsLast())
                .onExpression("lower(kind)")
                .onExpression("upper(kind)", part -> part.nullsFirst()));
        op.alterIndexStorage(
                "account_kind_idx",
                "account",
                from -> from.parameter("fillfactor", "70"),
                to -> to.parameter("fillfactor", "60"));
        op.renameIndex("account_name_idx", "account_names_idx", "account");
        op.outsideTransaction(out -> {
            out.createIndex("account_code_idx", "account", index -> index.on("code"));
            out.in("stock").createIndex("item_part_idx", "item", index -> index.on("part"));
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.outsideTransaction(out -> {
            out.in("stock").dropIndex("item_part_idx", "item");
            out.dropIndex("account_code_idx", "account");
        });
        op.renameIndex("account_names_idx", "account_name_idx", "account");
        op.alterIndexStorage(
                "account_kind_idx",
                "account",
                from -> from.parameter("fillfactor", "60"),
                to -> to.parameter("fillfactor", "70"));
        op.dropIndex("account_name_idx", "account");
        op.dropIndex("account_kind_idx", "account");
    }
}
