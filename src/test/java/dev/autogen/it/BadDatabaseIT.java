package dev.autogen.it;

import static dev.autogen.it.BadInputIT.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What autogen says about databases that it cannot reach, enter or change. */
class BadDatabaseIT {

    private static final String SECRET = "correct-horse-battery";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private AccountProject project;

    @BeforeEach
    void make_a_project() {
        project = AccountProject.in(directory);
    }

    @Test
    void an_unreachable_server_is_named_without_the_password() throws IOException {
        int port = freePort();
        String url = "jdbc:postgresql://localhost:" + port + "/shop?user=app&password=" + SECRET;
        for (String command : List.of("check", "current")) {
            Outcome outcome = project.autogen().with("--url", url).run(command).exits(7);
            assertSays(outcome, "localhost:" + port);
            assertThat(outcome.err()).doesNotContain(SECRET);
        }
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        String url = OracleLoop.credentials(database.database()).replace("/test_", "/no_such_");
        assertSays(project.autogen().with("--url", url).run("check").exits(7), "no_such_");
    }

    @Test
    void a_wrong_password_is_never_echoed() throws Exception {
        database.execute("create role locked login password 'right'");
        Path access = Path.of(query("show hba_file"));
        String before = Files.readString(access);
        try {
            Files.writeString(access, "host all locked all scram-sha-256\n" + before);
            query("select pg_reload_conf()::text");
            String url = database.url() + "?user=locked&password=" + SECRET;
            Outcome outcome =
                    project.autogen().with("-v", "--url", url).run("check").exits(7);
            assertThat(outcome.err()).contains("locked", "password").doesNotContain(SECRET);
        } finally {
            Files.writeString(access, before);
            query("select pg_reload_conf()::text");
            database.execute("drop role locked");
        }
    }

    @Test
    void a_missing_privilege_is_named_and_nothing_is_left() throws SQLException {
        project.autogen(database.database()).run("revision", "-m", "create").succeeds();
        List<String> before = CatalogDump.of(database.database(), "public");
        database.execute("create role reader login");
        try {
            Outcome outcome = project.autogen()
                    .with("--url", database.url() + "?user=reader")
                    .run("upgrade", "head");
            assertThat(outcome.exit()).as("%s", outcome).isIn(5, 7);
            assertSays(outcome, "permission denied for schema public");
            assertThat(CatalogDump.diff(before, CatalogDump.of(database.database(), "public")))
                    .isEmpty();
        } finally {
            database.execute("drop role reader");
        }
    }

    @Test
    void an_unknown_version_is_named() {
        project.autogen(database.database()).run("revision", "-m", "create").succeeds();
        project.autogen(database.database()).run("upgrade", "head").succeeds();
        database.execute("update autogen_version set " + versionColumn() + " = 'feedfacebeef'");
        for (String[] command : new String[][] {{"upgrade", "head"}, {"downgrade", "base"}, {"check"}}) {
            assertSays(project.autogen(database.database()).run(command).exits(4), "feedfacebeef");
        }
    }

    private String versionColumn() {
        return query("select attname::text from pg_attribute where attrelid = 'autogen_version'::regclass "
                + "and attnum > 0 order by attnum limit 1");
    }

    private String query(String sql) {
        try (Connection connection = database.connect();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
