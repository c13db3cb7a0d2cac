package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What commands do in a project with several databases. */
class SeveralDatabasesTest {

    @RegisterExtension
    final FreshDatabase orders = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase billing = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void write_settings_and_a_revision() throws IOException {
        Files.writeString(directory.resolve("autogen.toml"), table("orders", orders) + table("billing", billing));
        project = RevisionsBench.in(directory, orders.database())
                .withOptions(List.of())
                .withSteps(
                        "aaaa",
                        "",
                        "op.createTable(\"note\", table -> table.column(\"id\", \"bigint\"));"
                                + on("orders", "createTable(\"line\", table -> table.column(\"id\", \"bigint\"))")
                                + on("billing", "createTable(\"invoice\", table -> table.column(\"id\", \"bigint\"))"),
                        on("billing", "dropTable(\"invoice\")")
                                + on("orders", "dropTable(\"line\")")
                                + "op.dropTable(\"note\");");
    }

    private static String table(String name, FreshDatabase database) {
        return "[databases.%s]%nurl = \"%s\"%nuser = \"%s\"%npassword = \"%s\"%n"
                .formatted(name, database.url(), database.user(), database.password());
    }

    private static String on(String database, String step) {
        return "op.on(\"%s\", d -> d.%s);".formatted(database, step);
    }

    @Test
    void each_database_gets_its_own_steps_and_those_of_all() {
        project.run("upgrade", "head").exits(ExitCode.OK).says("orders:", "billing:", "The database is at aaaa.");
        assertThat(tables(orders)).containsExactly("line", "note");
        assertThat(tables(billing)).containsExactly("invoice", "note");
        assertThat(project.lines("current")).containsExactly("orders:", "aaaa (head)", "billing:", "aaaa (head)");
        project.run("upgrade", "head").exits(ExitCode.OK).says("Nothing to do");
        project.run("downgrade", "base").exits(ExitCode.OK);
        assertThat(tables(orders)).isEmpty();
        assertThat(tables(billing)).isEmpty();
    }

    @Test
    void a_baseline_has_the_steps_of_each_database() {
        project.withSteps(
                "bbbb",
                "aaaa",
                on("orders", "addColumn(\"line\", \"text\", \"text\")"),
                on("orders", "dropColumn(\"line\", \"text\")"));
        project.run("upgrade", "aaaa").exits(ExitCode.OK);
        project.run("squash", "aaaa:bbbb", "--rev-id", "ssss").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(billing.database().query("select revision from autogen_version"))
                .containsExactly("bbbb");
        project.run("squash", "--finish").exits(ExitCode.REVISION_GRAPH).says("orders", "billing");
        project.run("squash", "--finish", "--force").exits(ExitCode.OK);
        project.run("downgrade", "base").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(tables(orders)).containsExactly("line", "note");
        assertThat(tables(billing)).containsExactly("invoice", "note");
        assertThat(orders.database().query("select revision from autogen_version"))
                .containsExactly("ssss");
    }

    @Test
    void checksums_of_one_database_are_not_those_of_another() {
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(orders.database().query("select checksum from autogen_history"))
                .isNotEqualTo(billing.database().query("select checksum from autogen_history"));
        assertThat(project.run("upgrade", "head").exits(ExitCode.OK).err()).doesNotContain("is not what it was");
    }

    @Test
    void an_option_names_the_only_database_to_work_on() {
        project.run("upgrade", "head", "--database", "billing").exits(ExitCode.OK);
        assertThat(tables(orders)).isEmpty();
        assertThat(project.lines("current", "--database", "billing")).containsExactly("aaaa (head)");
        project.run("current", "--check-heads").exits(ExitCode.NOT_AT_HEAD).says("orders: Database ");
        project.run("current", "--database", "biling").exits(ExitCode.USAGE).says("did you mean billing?");
    }

    @Test
    void what_fails_on_a_database_keeps_those_after_it_from_beginning() {
        billing.execute("create table invoice (id int)");
        project.run("upgrade", "head").exits(ExitCode.MIGRATION_FAILED).says("billing: ");
        orders.execute("drop table autogen_version, autogen_history, note");
        project.run("upgrade", "head").exits(ExitCode.MIGRATION_FAILED).says("orders: ", "Not begun: billing.");
    }

    @Test
    void status_has_a_line_for_each() throws IOException {
        project.run("upgrade", "head", "--database", "orders").exits(ExitCode.OK);
        RevisionsBench.Ended status = project.run("status", "--json").exits(ExitCode.NOT_AT_HEAD);
        assertThat(json(status).findValuesAsText("name")).containsExactly("orders", "billing");
        assertThat(json(status).findValuesAsText("state")).containsExactly("OK", "BEHIND");
        Files.writeString(
                directory.resolve("autogen.toml"),
                Files.readString(directory.resolve("autogen.toml")) + "[env.staging.databases.orders]\nurl = \""
                        + billing.url() + "\"\nversion_schema = \"elsewhere\"\n");
        assertThat(project.run("status", "--all", "--no-drift")
                        .exits(ExitCode.NOT_AT_HEAD)
                        .out()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("BEHIND +staging/orders: at base, 1 pending"),
                        line -> assertThat(line).matches("BEHIND +staging/billing: at base, 1 pending"));
    }

    @Test
    void what_only_asks_goes_on_after_a_failure_and_ends_with_the_most_urgent_code() throws IOException {
        RevisionsBench.Ended ended =
                project.run("current", "--check-heads", "--json").exits(ExitCode.NOT_AT_HEAD);
        assertThat(json(ended).findValuesAsText("name")).containsExactly("orders", "billing");
        assertThat(json(ended).findValuesAsText("problem")).hasSize(2);
    }

    @Test
    void json_has_a_member_for_each_database() throws IOException {
        JsonNode run = json(project.run("upgrade", "head", "--json").exits(ExitCode.OK));
        assertThat(run.get("version").asInt()).isEqualTo(1);
        assertThat(run.get("databases")).hasSize(2).allSatisfy(database -> assertThat(
                        database.get("revisions").get(0).asText())
                .isEqualTo("aaaa"));
        assertThat(json(project.run("stamp", "base", "--json").exits(ExitCode.OK))
                        .get("databases")
                        .get(1)
                        .get("before")
                        .get(0)
                        .asText())
                .isEqualTo("aaaa");
    }

    @Test
    void scripts_are_written_to_a_directory_for_each() throws IOException {
        project.run("upgrade", "head", "--sql").exits(ExitCode.USAGE).says("--out DIR", "--database");
        project.run("upgrade", "head", "--sql", "--out", "sql").exits(ExitCode.OK);
        assertThat(sql("orders")).contains("line", "note").doesNotContain("invoice");
        assertThat(sql("billing")).contains("invoice", "note").doesNotContain("line");
        assertThat(project.run("upgrade", "head", "--sql", "--database", "billing")
                        .exits(ExitCode.OK)
                        .out())
                .contains("invoice");
    }

    @Test
    void the_tables_of_versions_are_made_in_each_and_nothing_is_half_done() {
        project.run("ensure-version").exits(ExitCode.OK).says("orders:", "billing:");
        assertThat(billing.database().query("select count(*)::text from autogen_version"))
                .containsExactly("0");
        assertThat(project.lines("repair"))
                .containsExactly("orders:", "No revision is half done.", "billing:", "No revision is half done.");
    }

    @Test
    void what_works_on_one_database_asks_which() {
        project.run("bootstrap").exits(ExitCode.USAGE).says("orders, billing", "--database");
        assertThat(project.lines("heads")).containsExactly("aaaa (head)");
    }

    @Test
    void a_name_that_the_settings_do_not_have_is_an_error() {
        project.withSteps("bbbb", "aaaa", on("stock", "sql(\"select 1\")"))
                .run("upgrade", "head")
                .exits(ExitCode.USAGE)
                .says("Revision bbbb", "the database stock", "orders, billing");
        assertThat(tables(orders)).isEmpty();
    }

    @Test
    void without_databases_no_step_can_be_on_one() throws IOException {
        Files.delete(directory.resolve("autogen.toml"));
        RevisionsBench.in(directory, orders.database())
                .run("upgrade", "head")
                .exits(ExitCode.USAGE)
                .says("[databases.orders]", "op.on");
    }

    private static JsonNode json(RevisionsBench.Ended ended) throws IOException {
        return new ObjectMapper().readTree(ended.out());
    }

    private String sql(String database) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(directory.resolve("sql").resolve(database))) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static List<String> tables(FreshDatabase database) {
        return database.database()
                .query("select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename not like 'autogen%' order by 1");
    }
}
