package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL 18 computes generated columns when they are read, unless they are stored. */
class VirtualColumnIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_generated_column_is_created_and_read_back_stored_or_virtual(boolean stored) throws SQLException {
        Table table = Table.of(Name.of("t")).with(builder -> builder.add(Column.of("a", "integer"))
                .add(Column.of("b", "integer").withGenerated(Optional.of(new Generated("a * 2", stored)))));
        try (TestDatabase database = TestServer.of(18).createDatabase();
                Connection connection = database.connect()) {
            database.execute(Creation.script(Schema.of(List.of(table))).toArray(String[]::new));
            assertThat(new PostgresDialect()
                            .inspect(connection, InspectionScope.of("public"))
                            .objects())
                    .containsExactly(table);
        }
    }
}
