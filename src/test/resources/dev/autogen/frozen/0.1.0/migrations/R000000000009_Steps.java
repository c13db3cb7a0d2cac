package migrations;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import dev.autogen.operation.Custom;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

@Revision(
        id = "000000000009",
        revises = "000000000008",
        dependsOn = "00000000000a",
        message = "steps of one's own",
        notRestored = "a comment")
public final class R000000000009_Steps implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.sql("insert into numbers values ('by sql', 1)").undo("delete from numbers where name = 'by sql'");
        op.data("count the accounts", connection -> execute(connection, "insert into numbers values ('by code', 2)"))
                .undo(connection -> execute(connection, "delete from numbers where name = 'by code'"));
        op.custom(new Analyze("account", "numbers"));
    }

    @Override
    public void downgrade(Operations op) {
        op.custom(new Analyze("numbers", "account"));
        op.data("count no accounts", connection -> execute(connection, "delete from numbers where name = 'by code'"));
        op.sql("delete from numbers where name = 'by sql'");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    record Analyze(String first, String second) implements Custom {

        @Override
        public String description() {
            return "analyze " + first + " and " + second;
        }

        @Override
        public List<String> statements() {
            return List.of("analyze " + first, "analyze " + second);
        }

        @Override
        public Operation reverse() {
            return new Analyze(second, first);
        }

        @Override
        public String javaExpression() {
            return "new migrations.R000000000009_Steps.Analyze(\"" + first + "\", \"" + second + "\")";
        }
    }
}
