package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

@Revision(id = "00000000000b", message = "no way back")
public final class R00000000000b_Final implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.sql("analyze");
    }

    @Override
    public void downgrade(Operations op) {
        op.irreversible("there is nothing to take back");
    }
}
