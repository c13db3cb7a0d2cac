package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.Name;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An extension gets the version that is asked for; whether there is a way back, its scripts say. */
class ExtensionVersionTest {
    private static final UpdateExtension UP = new UpdateExtension(Name.of("pg_trgm"), "1.5", "1.6", false);
    private static final UpdateExtension DOWN = new UpdateExtension(Name.of("pg_trgm"), "1.6", "1.5", false);

    @TempDir
    private Path project;

    @Test
    void another_version_is_an_update_that_cannot_be_taken_back_unless_a_script_leads_there() throws SQLException {
        try (TestDatabase from = TestPostgres.createDatabase();
                TestDatabase to = TestPostgres.createDatabase()) {
            from.execute("create extension pg_trgm version '1.5'");
            to.execute("create extension pg_trgm version '1.6'");
            assertThat(operations(diff(from, to).verdict().operations())).containsExactly(UP);
            assertThat(diff(from, to).verdict().same()).isTrue();
            try (Connection connection = to.connect()) {
                List<PlannedOperation> plan =
                        List.of(new PlannedOperation(UP, "up"), new PlannedOperation(DOWN, "down"));
                assertThat(operations(WaysBack.in(plan, new PostgresDialect(), connection)))
                        .containsExactly(UP, DOWN.withWayBack());
            }
        }
    }

    private static List<Operation> operations(List<PlannedOperation> plan) {
        return plan.stream().map(PlannedOperation::operation).toList();
    }

    private DiffOutcome diff(TestDatabase from, TestDatabase to) {
        return Autogen.of(new SettingsReader(Map.of()).read(SettingsSource.of(project)), Listener.silent())
                .diff(new DiffRequest(url(from), url(to), true, false));
    }

    private static String url(TestDatabase database) {
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }
}
