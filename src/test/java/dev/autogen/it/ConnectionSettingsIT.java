package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.GuardedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Where the database is and as whom it is entered, from where teams keep that. */
class ConnectionSettingsIT {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @TempDir
    Path secrets;

    @Test
    void a_guarded_server_is_entered_by_service_and_password_file() throws IOException {
        try (GuardedServer guarded = GuardedServer.in(secrets)) {
            Path service = SourceFiles.write(
                    secrets.resolve("services"),
                    "[shop]\nhost=localhost\nport=%d\ndbname=%s\nuser=%s\nsslmode=verify-full\nsslrootcert=%s\n"
                            .formatted(
                                    guarded.server().port(),
                                    guarded.database().name(),
                                    GuardedServer.USER,
                                    guarded.certificate().certificate()));
            Path passwords = SourceFiles.write(secrets.resolve("passwords"), guarded.passwordLine());
            Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
            Launcher autogen = AccountProject.in(directory)
                    .autogen()
                    .with("-v", "--url", "jdbc:postgresql:///?service=shop", "--set", "canonicalise=scratch")
                    .withVariable("PGSERVICEFILE", service.toString())
                    .withVariable("PGPASSFILE", passwords.toString());

            wholeWay(autogen);
            assertThat(autogen.run("check").succeeds().out())
                    .isEqualTo("No differences between the entities and database jdbc:postgresql:///?service=shop.\n");
        }
    }

    @Test
    void a_role_owns_what_is_made() throws SQLException {
        database.execute(
                "create role shop_owner",
                "grant all on schema public to shop_owner",
                "create role shop_deployer login in role shop_owner");
        try {
            SourceFiles.write(
                    directory.resolve(".env"),
                    "AUTOGEN_URL=%s\nDEPLOYER=shop_deployer\nAUTOGEN_ROLE=shop_owner\n".formatted(database.url()));
            SourceFiles.write(
                    directory.resolve("autogen.toml"),
                    "user = \"${DEPLOYER}\"\ninit_sql = \"set statement_timeout = '1min'\"\n");
            wholeWay(AccountProject.in(directory).autogen());
            assertThat(owners()).isEqualTo("shop_owner");

            Launcher wrong = AccountProject.in(directory).autogen().withVariable("AUTOGEN_ROLE", "shop_owenr");
            Outcome refused = wrong.run("check").exits(2);
            assertThat(refused.err()).contains("role \"shop_owenr\"", "correct the setting role");
        } finally {
            database.execute("drop owned by shop_owner", "drop role shop_deployer", "drop role shop_owner");
        }
    }

    @Test
    void a_database_that_does_not_come_is_given_up() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Outcome outcome = AccountProject.in(directory)
                .autogen()
                .with("--url", "jdbc:postgresql://localhost:" + port + "/app", "--wait-for-db", "1s")
                .run("current")
                .exits(7);
        assertThat(outcome.err())
                .contains("Waiting up to 1 s for database jdbc:postgresql://localhost:" + port + "/app\n")
                .contains("After waiting for 1 s");
    }

    @Test
    void an_unknown_variable_is_wrong_usage() {
        Outcome outcome = AccountProject.in(directory)
                .autogen()
                .withVariable("AUTOGEN_SCHEMA", "shop")
                .run("check")
                .exits(2);
        assertThat(outcome.err()).contains("did you mean AUTOGEN_SCHEMAS?");
    }

    private static void wholeWay(Launcher autogen) {
        for (String[] command : new String[][] {
            {"revision", "-m", "create"}, {"upgrade", "head"}, {"check"}, {"downgrade", "base"}, {"upgrade", "head"}
        }) {
            Outcome outcome = autogen.run(command).succeeds();
            assertThat(outcome.out() + outcome.err()).doesNotContain(GuardedServer.PASSWORD);
        }
    }

    private String owners() throws SQLException {
        try (Connection connection = database.connect();
                ResultSet found = connection
                        .createStatement()
                        .executeQuery(
                                "select string_agg(distinct tableowner, ' ') from pg_tables where schemaname = 'public'")) {
            found.next();
            return found.getString(1);
        }
    }
}
