package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.runtime.Migrator;
import dev.autogen.runtime.RunSettings;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a database with a schema for each tenant, given revisions. */
class TenantsTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench alone;
    private RevisionsBench project;

    @BeforeEach
    void make_two_tenants() {
        database.execute("create schema acme", "create schema globex");
        alone = RevisionsBench.in(directory, database.database())
                .withSteps(
                        "aaaa",
                        "",
                        "op.createTable(\"account\", table -> table.column(\"id\", \"bigint\"));",
                        "op.dropTable(\"account\");")
                .withSteps(
                        "bbbb",
                        "aaaa",
                        "op.addColumn(\"account\", \"nick\", \"text\");",
                        "op.dropColumn(\"account\", \"nick\");");
        project = with("--tenants", "acme,globex");
    }

    private RevisionsBench with(String... options) {
        List<String> all = new ArrayList<>(alone.options());
        all.addAll(Arrays.asList(options));
        return alone.withOptions(all);
    }

    private List<String> query(String sql) {
        return database.database().query(sql);
    }

    /** The tables that there are, with their schemas. */
    private List<String> tables() {
        return query("select schemaname || '.' || tablename from pg_tables"
                + " where schemaname !~ '^pg_|^information' and tablename !~ '^autogen_' order by 1");
    }

    @Test
    void each_tenant_is_upgraded_by_itself_and_has_its_own_version() {
        assertThat(with("--tenants", "acme").lines("upgrade", "aaaa"))
                .containsExactly("OK          acme: The database is at aaaa.");
        RevisionsBench.Ended upgrade = project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(upgrade.out().lines())
                .containsExactly(
                        "OK          acme: The database is at bbbb.", "OK          globex: The database is at bbbb.");
        upgrade.says("acme: Upgrade bbbb", "globex: Upgrade aaaa", "globex: Upgrade bbbb", "2 tenants: 2 OK");
        assertThat(tables()).containsExactly("acme.account", "globex.account");
        assertThat(query("select revision from acme.autogen_version union all table globex.autogen_version"))
                .containsExactly("bbbb", "bbbb");
        assertThat(with("--tenants", "globex").lines("downgrade", "-1"))
                .containsExactly("OK          globex: The database is at aaaa.");
        assertThat(project.lines("current"))
                .containsExactly("OK          acme", "  bbbb (head)", "OK          globex", "  aaaa");
        assertThat(project.run("current", "--check-heads")
                        .exits(ExitCode.NOT_AT_HEAD)
                        .out()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("OK          acme"),
                        line -> assertThat(line).isEqualTo("  bbbb (head)"),
                        line -> assertThat(line).startsWith("BEHIND      globex: Database"));
    }

    @Test
    void each_tenant_goes_on_from_its_own_place_in_what_a_baseline_replaces() {
        with("--tenants", "acme").run("upgrade", "aaaa").exits(ExitCode.OK);
        project.run("squash", "aaaa:bbbb", "--rev-id", "ssss").exits(ExitCode.OK);
        project.run("squash", "--finish").exits(ExitCode.REVISION_GRAPH).says("acme is at aaaa, and needs them.");
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(query("select revision from acme.autogen_version union all table globex.autogen_version"))
                .containsExactly("bbbb", "ssss");
        assertThat(query("select table_schema from information_schema.columns where column_name = 'nick' order by 1"))
                .containsExactly("acme", "globex");
        project.run("squash", "--finish", "--force").exits(ExitCode.OK);
        project.run("downgrade", "base").exits(ExitCode.OK);
        assertThat(tables()).isEmpty();
    }

    @Test
    void a_failure_in_one_tenant_hides_no_other() {
        database.execute("create table acme.account ()");
        RevisionsBench.Ended upgrade = project.run("upgrade", "head").exits(ExitCode.MIGRATION_FAILED);
        assertThat(upgrade.out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("FAILED      acme: The upgrade of revision aaaa"))
                .contains("OK          globex: The database is at bbbb.");
        upgrade.says("2 tenants: 1 FAILED, 1 OK");
        String json = project.run("upgrade", "head", "--json")
                .exits(ExitCode.MIGRATION_FAILED)
                .out();
        assertThat(json.lines().map(String::strip))
                .containsSubsequence(
                        "\"version\" : 1,",
                        "\"tenant\" : \"acme\",",
                        "\"state\" : \"FAILED\",",
                        "\"exit\" : 5,",
                        "\"tenant\" : \"globex\",",
                        "\"state\" : \"OK\",",
                        "\"exit\" : 0,",
                        "\"rows\" : [");
        assertThat(json).containsOnlyOnce("\"problem\"");
    }

    @Test
    void the_most_urgent_code_of_all_tenants_is_the_end() {
        project.run("upgrade", "head").exits(ExitCode.OK);
        database.execute("drop table acme.account", "create table initech_account ()");
        RevisionsBench three = with("--tenants", "acme,globex,initech");
        assertThat(three.run("downgrade", "base").exits(ExitCode.USAGE).out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("FAILED      acme: "))
                .contains("OK          globex: The database is at base.")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("FAILED      initech: Tenant initech has no schema in database")
                        .contains("create_tenants = true"));
    }

    @Test
    void a_tenant_without_a_schema_is_told_or_made() {
        RevisionsBench later = with("--tenants", "acme,initech");
        later.run("upgrade", "head").exits(ExitCode.USAGE);
        assertThat(query("select nspname from pg_namespace where nspname = 'initech'"))
                .isEmpty();
        later.run("upgrade", "head", "--set", "create_tenants=true").exits(ExitCode.OK);
        assertThat(tables()).containsExactly("acme.account", "initech.account");
    }

    @Test
    void a_query_gives_the_tenants_in_its_order() {
        database.execute(
                "create table customer (schema_name text, active bool)",
                "insert into customer values ('globex', true), ('acme', true), ('gone', false), ('acme', true)");
        RevisionsBench queried =
                with("--tenants", "select schema_name from customer where active order by schema_name desc");
        assertThat(queried.lines("upgrade", "head"))
                .containsExactly(
                        "OK          globex: The database is at bbbb.", "OK          acme: The database is at bbbb.");
        with("--tenants", "select schema_name from customer where false")
                .run("status")
                .exits(ExitCode.USAGE)
                .says("The query for tenants finds none");
        with("--tenants", "select schema_name, active from customer")
                .run("current")
                .exits(ExitCode.USAGE)
                .says("has 2 columns");
        with("--tenants", "select null").run("current").exits(ExitCode.USAGE).says("no name of a schema");
        with("--tenants", "select nspname from pg_namespace")
                .run("current")
                .exits(ExitCode.USAGE)
                .says("one of PostgreSQL's own");
        with("--tenants", "select nothing from nowhere")
                .run("current")
                .exits(ExitCode.USAGE)
                .says("The query for tenants fails", "nowhere");
        with("--tenants", "with gone as (delete from customer returning schema_name) table gone")
                .run("current")
                .exits(ExitCode.USAGE)
                .says("read-only");
        assertThat(query("select count(*)::text from customer")).containsExactly("4");
    }

    @Test
    void a_name_is_a_name_whatever_is_in_it() {
        String odd = "a\"; drop schema globex; --";
        database.execute("create schema \"a\"\"; drop schema globex; --\"");
        RevisionsBench queried = with("--tenants", "select nspname from pg_namespace where nspname ~ 'globex'");
        queried.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(tables()).containsExactly(odd + ".account", "globex.account");
        queried.run("status").exits(ExitCode.OK);
        queried.run("downgrade", "base").exits(ExitCode.OK);
        queried.run("upgrade", "--sql", "head", "--out", "scripts").exits(ExitCode.OK);
        with("--tenants", "select '../outside'")
                .run("upgrade", "--sql", "head", "--out", "scripts")
                .exits(ExitCode.USAGE)
                .says("No directory can have the name of tenant ../outside");
    }

    @Test
    void status_has_a_line_for_each_tenant() throws IOException {
        project.run("upgrade", "head").exits(ExitCode.OK);
        with("--tenants", "globex").run("downgrade", "-1").exits(ExitCode.OK);
        database.execute("create schema drifted");
        with("--tenants", "drifted").run("upgrade", "head").exits(ExitCode.OK);
        database.execute("alter table drifted.account add note text");
        RevisionsBench all = with("--tenants", "acme,globex,drifted,missing");
        assertThat(all.run("status").exits(ExitCode.UNAVAILABLE).out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("OK          acme: at bbbb"),
                        line -> assertThat(line).isEqualTo("BEHIND      globex: at aaaa, 1 pending"),
                        line -> assertThat(line)
                                .isEqualTo("DIRTY       drifted: at bbbb, 1 difference from its revisions"),
                        line -> assertThat(line).startsWith("UNREACHABLE missing: Tenant missing has no schema"));
        assertThat(with("--tenants", "globex")
                        .run("status", "--json")
                        .exits(ExitCode.NOT_AT_HEAD)
                        .out())
                .contains("\"tenant\" : \"globex\"", "\"state\" : \"BEHIND\"");
        Files.writeString(
                directory.resolve("autogen.toml"),
                """
                [env.here]
                url = "%s"
                tenants = ["acme", "globex"]

                [env.alone]
                url = "%1$s"
                """
                        .formatted(alone.options().get(1)));
        assertThat(alone.withOptions(List.of())
                        .run("status", "--all", "--no-drift")
                        .exits(ExitCode.NOT_AT_HEAD)
                        .out()
                        .lines())
                .containsExactly(
                        "BEHIND      alone: at base, 2 pending",
                        "OK          here/acme: at bbbb",
                        "BEHIND      here/globex: at aaaa, 1 pending");
    }

    @Test
    void another_run_on_one_tenant_keeps_no_other_waiting() {
        for (String lock : List.of("lock=advisory", "lock=row")) {
            project.run("ensure-version", "--set", lock).exits(ExitCode.OK);
        }
        Migrator busy = new Migrator(
                database::connect, new PostgresDialect(), RunSettings.of("acme"), Clock.systemUTC(), event -> {});
        busy.alone(() -> {
            assertThat(project.run("upgrade", "head", "--no-wait")
                            .exits(ExitCode.UNAVAILABLE)
                            .out()
                            .lines())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("UNREACHABLE acme: "),
                            line -> assertThat(line).isEqualTo("OK          globex: The database is at bbbb."));
            return "";
        });
    }

    @Test
    void stamps_and_version_tables_are_of_a_tenant() {
        assertThat(project.lines("ensure-version"))
                .containsExactly(
                        "OK          acme: The database has autogen_history and autogen_version.",
                        "OK          globex: The database has autogen_history and autogen_version.");
        project.run("stamp", "aaaa").exits(ExitCode.OK);
        with("--tenants", "acme").run("stamp", "head").exits(ExitCode.OK);
        assertThat(query("select revision from acme.autogen_version union all table globex.autogen_version"))
                .containsExactly("bbbb", "aaaa");
        assertThat(project.lines("repair"))
                .containsExactly(
                        "OK          acme", "  No revision is half done.",
                        "OK          globex", "  No revision is half done.");
    }

    @Test
    void an_existing_tenant_is_adopted() {
        database.execute("create table acme.account (id bigint)");
        assertThat(project.lines("adopt"))
                .containsExactly(
                        "OK          acme: The database is stamped with aaaa.",
                        "OK          globex: Nothing that revisions make is there: the database is at base.");
    }

    @Test
    void what_is_asked_of_one_database_is_asked_of_one_tenant() {
        project.run("upgrade", "head").exits(ExitCode.OK);
        for (String command : List.of("history -i", "show current", "repair --undone")) {
            project.run(command.split(" ")).exits(ExitCode.USAGE).says("name it with --tenants NAME");
        }
        project.run("diff", "revisions", alone.options().get(1))
                .exits(ExitCode.USAGE)
                .says("name it with --tenants NAME");
        assertThat(project.lines("history"))
                .containsExactly("aaaa -> bbbb (head), make bbbb", "<base> -> aaaa, make aaaa");
        RevisionsBench one = with("--tenants", "acme");
        assertThat(one.lines("history", "-i")).first().isEqualTo("aaaa -> bbbb (head) (current), make bbbb");
        one.run("diff", "revisions", alone.options().get(1)).exits(ExitCode.OK);
    }

    @Test
    void a_script_is_written_for_each_tenant() {
        String script =
                project.run("upgrade", "--sql", "head").exits(ExitCode.OK).out();
        assertThat(script).contains("-- Tenant acme", "-- Tenant globex");
        database.execute(script);
        assertThat(project.lines("status")).containsExactly("OK          acme: at bbbb", "OK          globex: at bbbb");
        assertThat(project.lines("downgrade", "--sql", "head:base", "--out", "down"))
                .contains("Wrote down/acme/0000_setup.sql", "Wrote down/globex/0000_setup.sql");
        assertThat(project.lines("stamp", "--sql", "base:head")).contains("-- Tenant globex");
    }

    @Test
    void a_branch_that_one_tenant_has_is_not_rebased() {
        alone.withSteps("cccc", "aaaa", "op.sql(\"select 1\").undo(\"select 1\");");
        with("--tenants", "globex").run("upgrade", "cccc").exits(ExitCode.OK);
        project.run("rebase", "cccc", "--onto", "bbbb")
                .exits(ExitCode.REVISION_GRAPH)
                .says("globex");
    }

    @Test
    void settings_that_leave_no_version_of_its_own_are_refused() {
        project.run("current", "--set", "version_schema=public")
                .exits(ExitCode.USAGE)
                .says("version_schema must be left out where there are tenants");
        with("--tenants", "pg_toast").run("current").exits(ExitCode.USAGE).says("pg_toast");
        with("--tenants", "x".repeat(64)).run("current").exits(ExitCode.USAGE).says("63 bytes");
    }

    @Test
    void a_graph_that_cannot_be_used_is_told_once() {
        alone.with("dddd < eeee");
        RevisionsBench.Ended upgrade = project.run("upgrade", "head").exits(ExitCode.REVISION_GRAPH);
        assertThat(upgrade.out()).isEmpty();
        upgrade.says("eeee");
    }

    @Test
    void one_of_several_databases_may_have_tenants() throws IOException {
        Files.writeString(
                directory.resolve("autogen.toml"),
                """
                [databases.orders]
                url = "%s"
                tenants = ["acme", "globex"]

                [databases.billing]
                url = "%1$s"
                """
                        .formatted(alone.options().get(1)));
        RevisionsBench both = alone.withOptions(List.of());
        assertThat(both.lines("upgrade", "head"))
                .containsExactly(
                        "orders:",
                        "OK          acme: The database is at bbbb.",
                        "OK          globex: The database is at bbbb.");
        assertThat(tables()).containsExactly("acme.account", "globex.account", "public.account");
        assertThat(both.lines("status"))
                .containsExactly(
                        "OK          orders/acme: at bbbb",
                        "OK          orders/globex: at bbbb",
                        "OK          billing: at bbbb");
        assertThat(both.lines("downgrade", "--sql", "head:base", "--out", "down"))
                .contains("Wrote down/orders/acme/0000_setup.sql", "Wrote down/billing/0000_setup.sql");
        assertThat(both.run("current", "--json")
                        .exits(ExitCode.OK)
                        .out()
                        .lines()
                        .map(String::strip))
                .containsSubsequence(
                        "\"name\" : \"orders\",",
                        "\"tenants\" : [",
                        "\"tenant\" : \"acme\",",
                        "\"name\" : \"billing\",",
                        "\"revisions\" : [");
        database.execute("drop table globex.account");
        both.run("downgrade", "base").exits(ExitCode.MIGRATION_FAILED).says("Not begun: billing.");
    }
}
