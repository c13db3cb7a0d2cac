package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

@Revision(id = "00000000000d", revises = "000000000009", message = "a reference to a primary key")
public final class R00000000000d_PrimaryKeyReference implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("refund", table -> table.column("account", "bigint")
                .foreignKey("refund_account_fkey", key -> key.columns("account")
                        .references("account", "id")
                        .onPrimaryKey()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("refund");
    }
}
