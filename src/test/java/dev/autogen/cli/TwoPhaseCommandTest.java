package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import dev.autogen.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code transaction = "two-phase"} does in commands. */
class TwoPhaseCommandTest {
    private static final String STEPS = "op.createTable(\"note\", table -> table.column(\"id\", \"bigint\"));";

    @TempDir
    Path directory;

    @Test
    void a_revision_is_on_all_databases_or_on_none() throws IOException {
        try (TestServer server = TestServer.separate(Map.of("max_prepared_transactions", "5"));
                TestDatabase orders = server.createDatabase();
                TestDatabase billing = server.createDatabase()) {
            RevisionsBench project = project(orders, billing).withSteps("aaaa", "", STEPS);
            assertThat(project.run("upgrade", "head", "--json")
                            .exits(ExitCode.OK)
                            .says("orders:", "billing:", "Database billing is at aaaa.")
                            .out())
                    .contains("\"name\" : \"orders\"", "\"name\" : \"billing\"");
            project.withSteps("bbbb", "aaaa", "op.on(\"billing\", d -> d.sql(\"select 1 / 0\"));");
            project.run("upgrade", "head").exits(ExitCode.MIGRATION_FAILED).says("It failed on database billing.");
            assertThat(project.lines("current")).containsExactly("orders:", "aaaa", "billing:", "aaaa");
            project.run("downgrade", "base", "--database", "orders").exits(ExitCode.OK);
            project.run("downgrade", "base").exits(ExitCode.OK).says("Nothing to do: database orders is at base.");
        }
    }

    @Test
    void servers_that_prepare_no_transactions_and_projects_with_one_database_are_told() throws IOException {
        try (TestDatabase orders = TestPostgres.createDatabase();
                TestDatabase billing = TestPostgres.createDatabase()) {
            RevisionsBench project = project(orders, billing).withSteps("aaaa", "", STEPS);
            project.run("upgrade", "head").exits(ExitCode.USAGE).says("max_prepared_transactions to 2 or more");
            project.run("upgrade", "head", "--set", "transaction=revision").exits(ExitCode.OK);
            Files.writeString(directory.resolve("autogen.toml"), "transaction = \"two-phase\"\n");
            project.run("heads").exits(ExitCode.USAGE).says("two-phase is for several databases");
        }
    }

    private RevisionsBench project(TestDatabase orders, TestDatabase billing) throws IOException {
        Files.writeString(
                directory.resolve("autogen.toml"),
                "transaction = \"two-phase\"\n" + table("orders", orders) + table("billing", billing));
        return RevisionsBench.in(directory, orders).withOptions(List.of());
    }

    private static String table(String name, TestDatabase database) {
        return "[databases.%s]%nurl = \"%s\"%nuser = \"%s\"%npassword = \"%s\"%n"
                .formatted(name, database.url(), database.user(), database.password());
    }
}
