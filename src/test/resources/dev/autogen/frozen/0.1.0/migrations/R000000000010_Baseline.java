package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;

@Revision(
        id = "000000000010",
        replaces = {"0000000000e1", "0000000000e2"},
        message = "a baseline whose revisions are gone")
public final class R000000000010_Baseline implements Migration {

    @Override
    public void upgrade(Operations op) {
        new R0000000000e1().upgrade(op);
        new R0000000000e2().upgrade(op);
    }

    @Override
    public void downgrade(Operations op) {
        new R0000000000e2().downgrade(op);
        new R0000000000e1().downgrade(op);
    }

    private static final class R0000000000e1 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("baseline", table -> table.column("id", "bigint"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("baseline");
        }
    }

    private static final class R0000000000e2 implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.sql("insert into baseline values (1)").undo("delete from baseline where id = 1");
        }

        @Override
        public void downgrade(Operations op) {
            op.sql("delete from baseline where id = 1");
        }
    }
}
