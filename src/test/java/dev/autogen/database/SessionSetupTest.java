package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.AutogenException;
import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Roles and first statements of connections. */
class SessionSetupTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path project;

    @BeforeAll
    static void make_roles() {
        DATABASE.execute(
                "create role \"Shop \"\"owner\"\"\" createdb",
                "create role clerk login in role \"Shop \"\"owner\"\"\"",
                "create role stranger login");
    }

    @AfterAll
    static void drop_roles() {
        DATABASE.execute("drop owned by \"Shop \"\"owner\"\"\"");
        DATABASE.execute("drop role clerk", "drop role stranger", "drop role \"Shop \"\"owner\"\"\"");
    }

    @Test
    void every_connection_takes_the_role() throws SQLException {
        Database database = open("clerk", new SessionSetup(Optional.of("Shop \"owner\""), Optional.empty()));
        for (int i = 0; i < 2; i++) {
            assertThat(query(database, "select current_user || ' for ' || session_user"))
                    .isEqualTo("Shop \"owner\" for clerk");
        }
    }

    @Test
    void scratch_databases_belong_to_the_user_who_logged_in() throws SQLException {
        Database database = open(
                DATABASE.user(), new SessionSetup(Optional.of("stranger"), Optional.of("select 'first'::regclass")));
        try (ScratchDatabase scratch = new ScratchDatabases(database).create()) {
            assertThat(query(scratch.database(), "select current_user")).isEqualTo(DATABASE.user());
        }
    }

    @Test
    void a_role_that_is_not_there_is_named() {
        Database database = open("clerk", new SessionSetup(Optional.of("nobody"), Optional.empty()));
        assertThatThrownBy(database::connect)
                .isInstanceOf(SessionRefusedException.class)
                .hasMessageContainingAll("role \"nobody\"", "does not exist", "grant it to the user")
                .satisfies(e -> assertThat(((AutogenException) e).kind()).isEqualTo(AutogenException.Kind.USAGE));
    }

    @Test
    void a_role_of_others_is_refused() {
        Database database = open("stranger", new SessionSetup(Optional.of("Shop \"owner\""), Optional.empty()));
        assertThatThrownBy(database::connect)
                .isInstanceOf(SessionRefusedException.class)
                .hasMessageContaining("permission denied to set role");
    }

    @Test
    void the_first_statements_run_as_the_role_on_every_connection() throws SQLException {
        Database database = open(
                "clerk",
                new SessionSetup(
                        Optional.of("Shop \"owner\""),
                        Optional.of("set lock_timeout = '5s'; select set_config('shop.by', current_user, false)")));
        assertThat(query(database, "select current_setting('lock_timeout') || ' ' || current_setting('shop.by')"))
                .isEqualTo("5s Shop \"owner\"");
    }

    @Test
    void first_statements_that_fail_are_not_shown() {
        Database database =
                open("clerk", new SessionSetup(Optional.empty(), Optional.of("select login('s3cret') from nowhere")));
        assertThatThrownBy(database::connect)
                .isInstanceOf(SessionRefusedException.class)
                .hasMessageContainingAll("init_sql", "nowhere", "correct it")
                .hasMessageNotContaining("s3cret");
        assertThat(new SessionSetup(Optional.empty(), Optional.of("s3cret")).toString())
                .doesNotContain("s3cret");
    }

    private Database open(String user, SessionSetup setup) {
        return new Databases(project, EmbeddedServers.binaries(), event -> {})
                .open(DatabaseUrl.parse(DATABASE.url()), user, null, setup);
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
