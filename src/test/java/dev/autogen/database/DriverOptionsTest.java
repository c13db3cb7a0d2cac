package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.testing.GuardedServer;
import dev.autogen.testing.ServerCertificate;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pgjdbc understands, on the way through autogen: connections, scratch databases, and what people see. */
class DriverOptionsTest {

    private static final String PASS_FILE = "org.postgresql.pgpassfile";
    private static final String SERVICE_FILE = "org.postgresql.pgservicefile";

    @TempDir
    static Path folder;

    private static GuardedServer guarded;

    @BeforeAll
    static void start() {
        guarded = GuardedServer.in(folder);
    }

    @AfterAll
    static void stop() {
        guarded.close();
    }

    @AfterEach
    void forget() {
        System.clearProperty(PASS_FILE);
        System.clearProperty(SERVICE_FILE);
    }

    @Test
    void the_servers_certificate_is_checked() throws SQLException {
        proves(
                at(url("?user=guest&password=" + encodedPassword() + verified())),
                guarded.database().name());
    }

    @Test
    void a_certificate_of_somebody_else_is_refused() throws IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        Path foreign = ServerCertificate.in(others).certificate();
        Database database =
                at(url("?user=guest&password=" + encodedPassword() + "&sslmode=verify-full&sslrootcert=" + foreign));
        assertThatThrownBy(database::connect)
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContaining("SSL")
                .hasMessageNotContaining(encodedPassword());
    }

    @Test
    void a_server_that_wants_ssl_says_so() {
        assertThatThrownBy(() -> at(url("?user=guest&password=" + encodedPassword() + "&sslmode=disable"))
                        .connect())
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("no encryption")
                .hasMessageNotContaining(encodedPassword());
    }

    @Test
    void a_password_file_gives_the_password() throws Exception {
        passwordFile();
        proves(at(url("?user=guest" + verified())), guarded.database().name());
    }

    @Test
    void a_service_file_says_everything() throws Exception {
        services();
        proves(at("jdbc:postgresql:///?service=shop"), guarded.database().name());
        proves(at("jdbc:postgresql://?service=shop"), guarded.database().name());
    }

    @Test
    void what_the_url_says_wins_over_the_service() throws Exception {
        services();
        proves(at("jdbc:postgresql:postgres?service=shop"), "postgres");
    }

    @Test
    void a_service_without_a_password_takes_that_of_the_settings() throws Exception {
        services();
        Database database = Database.at("jdbc:postgresql:///?service=open", "guest", GuardedServer.PASSWORD, Map.of());
        proves(database, guarded.database().name());
    }

    @Test
    void a_service_that_no_file_has_is_named() throws Exception {
        services();
        assertThatThrownBy(() -> at("jdbc:postgresql:///?service=nowhere").connect())
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void options_of_the_session_are_kept_for_scratch_databases() throws SQLException {
        Database database = at(url("?user=guest&password=" + encodedPassword() + verified()
                + "&options=-c%20statement_timeout=7s&ApplicationName=shop"));
        try (ScratchDatabase scratch = new ScratchDatabases(database).create()) {
            assertThat(query(scratch.database(), "select current_setting('statement_timeout')"))
                    .isEqualTo("7s");
            assertThat(query(scratch.database(), "select current_setting('application_name')"))
                    .isEqualTo("shop");
        }
    }

    @Test
    void hosts_are_tried_in_turn() throws SQLException {
        String two = url("?user=guest&password=" + encodedPassword() + verified() + "&hostRecheckSeconds=0")
                .replace("//localhost", "//localhost:1,localhost");
        proves(at(two), guarded.database().name());
    }

    /** Two connections, a scratch database with one, and no secret for people. */
    private static void proves(Database database, String name) throws SQLException {
        for (int i = 0; i < 2; i++) {
            assertThat(query(
                            database,
                            "select current_database() || ' ' || ssl from pg_stat_ssl"
                                    + " where pid = pg_backend_pid()"))
                    .isEqualTo(name + " true");
        }
        try (ScratchDatabase scratch = new ScratchDatabases(database).create()) {
            assertThat(query(scratch.database(), "select current_database() || ' ' || current_user"))
                    .isEqualTo(scratch.name() + " guest");
            assertThat(scratch.database().displayUrl()).doesNotContain(encodedPassword());
        }
        assertThat(database.displayUrl()).doesNotContain(encodedPassword());
    }

    private static Database at(String url) {
        return Database.at(url, null, null, Map.of());
    }

    private static String url(String query) {
        return guarded.database().url() + query;
    }

    private static String verified() {
        return "&sslmode=verify-full&sslrootcert=" + guarded.certificate().certificate();
    }

    private static String encodedPassword() {
        return URLEncoder.encode(GuardedServer.PASSWORD, StandardCharsets.UTF_8);
    }

    private static void passwordFile() throws IOException {
        Path file = Files.writeString(folder.resolve("pgpass"), guarded.passwordLine());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        System.setProperty(PASS_FILE, file.toString());
    }

    private static void services() throws IOException {
        String where = "host=localhost\nport=%d\ndbname=%s\nsslmode=verify-full\nsslrootcert=%s\n"
                .formatted(
                        guarded.server().port(),
                        guarded.database().name(),
                        guarded.certificate().certificate());
        Path file = Files.writeString(
                folder.resolve("pg_service.conf"),
                "[shop]\n" + where + "user=guest\npassword=" + GuardedServer.PASSWORD + "\n[open]\n" + where);
        System.setProperty(SERVICE_FILE, file.toString());
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
