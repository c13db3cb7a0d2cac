package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.Name;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Extensions come with scripts to newer versions, and seldom with any to older ones. */
class ExtensionUpdateTest {
    private static final Dialect DIALECT = new PostgresDialect();

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @Test
    void an_update_runs_and_says_why_it_cannot_be_taken_back() {
        UpdateExtension update = update("1.5", "1.6");
        DATABASE.execute("create extension pg_trgm version '1.5'");
        DIALECT.statements(update).forEach(statement -> DATABASE.execute(statement.sql()));
        assertThat(DATABASE.database().query("select extversion from pg_extension where extname = 'pg_trgm'"))
                .containsExactly("1.6");
        assertThat(update.reverse())
                .isEqualTo(new Irreversible(
                        "extension pg_trgm comes with no script that leads from version 1.6 back to 1.5"));
    }

    @Test
    void the_server_knows_which_updates_have_a_way_back() throws SQLException {
        UpdateExtension up = update("1.5", "1.6");
        UpdateExtension down = update("1.6", "1.5");
        UpdateExtension unknown = new UpdateExtension(Name.of("no_such_extension"), "1.5", "1.6", false);
        try (Connection connection = DATABASE.connect()) {
            assertThat(DIALECT.reversible(connection, Set.of(up, down, unknown)))
                    .containsExactly(down);
        }
        assertThat(down.withWayBack().reverse()).isEqualTo(up.withWayBack());
    }

    private static UpdateExtension update(String from, String to) {
        return new UpdateExtension(Name.of("pg_trgm"), from, to, false);
    }
}
