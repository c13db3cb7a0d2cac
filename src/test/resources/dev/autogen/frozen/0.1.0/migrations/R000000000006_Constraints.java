package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.schema.ForeignKey;

@Revision(id = "000000000006", revises = "000000000005", message = "constraints")
public final class R000000000006_Constraints implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("entry", table -> table.column("id", "bigint", column -> column.notNull())
                .column("line", "integer", column -> column.notNull())
                .column("account", "bigint")
                .column("number", "integer")
                .column("during", "int4range")
                .unique("entry_number_key", key -> key.columns("number").nullsNotDistinct()));
        op.createTable("extra", table -> table.column("id", "bigint", column -> column.notNull()));
        op.addPrimaryKey("entry", "entry_pkey", "id", "line");
        op.addPrimaryKey("extra", "extra_pkey", key -> key.columns("id").deferrable().initiallyDeferred());
        op.addUnique("entry", "entry_line_key", "line");
        op.addUnique("entry", "entry_id_key", key -> key.columns("id").initiallyDeferred());
        op.addForeignKey("entry", "entry_account_fkey", key -> key.columns("account")
                .references("account", "id")
                .onDelete(ForeignKey.Action.CASCADE)
                .initiallyDeferred()
                .notValid());
        op.addCheck("entry", "entry_line_check", "line > 0");
        op.addCheck("entry", "entry_id_check", "id > 0", check -> check.notValid());
        op.addExclusion("entry", "entry_during_excl", exclusion -> exclusion
                .using("gist")
                .with("account", "=")
                .withExpression("COALESCE(during, 'empty'::int4range)", "&&")
                .include("number")
                .where("line > 1")
                .deferrable()
                .initiallyDeferred());
        op.addExclusion("entry", "entry_number_excl", exclusion -> exclusion
                .using("btree")
                .with("number", "=", part -> part.operatorClass("int4_ops").desc())
                .withExpression("number + 1", "=", part -> part.nullsFirst()));
        op.renameConstraint("entry", "entry_line_check", "entry_line_positive");
        op.dropConstraint("account", "account_code_check");
    }

    @Override
    public void downgrade(Operations op) {
        op.addCheck("account", "account_code_check", "code > 0");
        op.renameConstraint("entry", "entry_line_positive", "entry_line_check");
        op.dropConstraint("entry", "entry_number_excl");
        op.dropConstraint("entry", "entry_during_excl");
        op.dropConstraint("entry", "entry_id_check");
        op.dropConstraint("entry", "entry_line_check");
        op.dropConstraint("entry", "entry_account_fkey");
        op.dropConstraint("entry", "entry_id_key");
        op.dropConstraint("entry", "entry_line_key");
        op.dropConstraint("extra", "extra_pkey");
        op.dropConstraint("entry", "entry_pkey");
        op.dropTable("extra");
        op.dropTable("entry");
    }
}
