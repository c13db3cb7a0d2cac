package migrations;

import dev.autogen.migration.Callback;
import dev.autogen.migration.Migration;
import dev.autogen.migration.Operations;
import dev.autogen.migration.Revision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

@Revision(id = "00000000000e", revises = "00000000000d", message = "files and arguments")
public final class R00000000000e_Inputs implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.sqlFile("more_numbers.sql").undoFile("fewer_numbers.sql");
        op.argument("region").ifPresent(region -> op.sql("insert into numbers values ('" + region + "', 5)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.argument("region").ifPresent(region -> op.sql("delete from numbers where name = '" + region + "'"));
        op.sqlFile("fewer_numbers.sql");
    }

    public static final class Count implements Callback {

        @Override
        public void run(Moment moment, Connection connection) throws SQLException {
            if (moment.point() == Point.AFTER_REVISION && moment.upgrade()) {
                try (PreparedStatement statement = connection.prepareStatement("insert into numbers values (?, 6)")) {
                    statement.setString(1, moment.revision().orElse("none"));
                    statement.execute();
                }
            }
        }
    }
}
