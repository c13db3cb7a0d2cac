package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code squash}, which writes one revision for many, and what commands make of both. */
class SquashCommandTest {
    private static final String FILL =
            """
            package migrations;

            import static java.util.Objects.requireNonNull;

            import dev.autogen.migration.*;
            import java.sql.PreparedStatement;
            import java.util.List;

            /**
             * Fill the accounts.
             */
            @Deprecated
            @Revision(id = "bbbb", revises = "aaaa", message = "fill")
            public final class Rbbbb implements Migration {
                private static final List<Row> ROWS = List.of(new Row("a", 1), new Row("b", 2));

                private record Row(String name, int age) {}

                @Override
                public void upgrade(Operations op) {
                    // the first ones
                    op.data("fill", connection -> {
                        try (PreparedStatement statement =
                                connection.prepareStatement("insert into account (name, age) values (?, ?)")) {
                            for (Row row : ROWS) {
                                statement.setString(1, requireNonNull(row.name()));
                                statement.setInt(2, row.age());
                                statement.execute();
                            }
                        }
                    });
                    op.sql(\"""
                            insert into account (name, age)
                              values ('c
                            d', 3)
                            \""");
                }

                @Override
                public void downgrade(Operations op) {
                    op.sql("delete from account");
                }
            }
            """;

    private static final String INDEX =
            """
            package migrations;

            import dev.autogen.migration.Migration;
            import dev.autogen.migration.Operations;
            import dev.autogen.migration.Revision;

            @Revision(id = "cccc", revises = "bbbb", destructive = true, notRestored = "the moon")
            public final class Rcccc implements Migration {
                private final String index = "account_" + suffix();

                @Override
                public void upgrade(Operations op) {
                    op.sqlFile("older.sql").undoFile("younger.sql");
                    op.outsideTransaction(out -> out.createIndex(index, "account", part -> part.on("age")));
                    op.addColumn("account", "born", "integer");
                }

                @Override
                public void downgrade(Operations op) {
                    op.dropColumn("account", "born");
                    op.outsideTransaction(out -> out.dropIndex(index, "account"));
                    op.sqlFile("younger.sql");
                }

                private static String suffix() {
                    return "age_idx";
                }
            }
            """;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void databases_from_everywhere_end_alike() throws IOException {
        RevisionsBench project = shop();
        List<TestDatabase> databases = new ArrayList<>();
        try {
            for (String place : List.of("base", "aaaa", "bbbb", "cccc", "dddd", "eeee")) {
                databases.add(TestPostgres.createDatabase());
                RevisionsBench there = at(databases.get(databases.size() - 1));
                there.run("ensure-version").exits(ExitCode.OK);
                if (!place.equals("base")) {
                    there.run("upgrade", place).exits(ExitCode.OK);
                }
            }
            project.run("squash", "bbbb:dddd", "--rev-id", "ssss", "-m", "all at once")
                    .exits(ExitCode.OK)
                    .says("ssss replaces bbbb, cccc, dddd. Their files stay until `autogen squash --finish`.");
            List<List<String>> done = List.of(
                    List.of("aaaa", "ssss", "eeee"),
                    List.of("ssss", "eeee"),
                    List.of("cccc", "dddd", "eeee"),
                    List.of("dddd", "eeee"),
                    List.of("eeee"),
                    List.of());
            for (TestDatabase each : databases) {
                int before = each.query("select 1 from autogen_history").size();
                at(each).run("upgrade", "head").exits(ExitCode.OK);
                assertThat(each.query("select revision from autogen_history order by id offset " + before))
                        .isEqualTo(done.get(databases.indexOf(each)));
                assertThat(each.query("select * from autogen_version")).containsExactly("eeee");
                assertThat(each.query("select name, age, born from account order by age"))
                        .containsExactly("a|2|null", "b|3|null", "c\nd|4|null");
                assertThat(at(each).run("status").exits(ExitCode.OK).out()).doesNotContain("pending");
                assertThat(CatalogDump.diff(dump(databases.get(0)), dump(each))).isEmpty();
            }
            for (TestDatabase each : databases) {
                at(each).run("downgrade", "base").exits(ExitCode.OK);
                assertThat(each.query("select * from autogen_version")).isEmpty();
                assertThat(each.query("select to_regclass('account') is null")).containsExactly("t");
            }
        } finally {
            databases.forEach(TestDatabase::close);
        }
    }

    @Test
    void the_baseline_holds_the_classes_as_they_stand() throws IOException {
        RevisionsBench project = shop();
        String text = project.run("squash", "bbbb:dddd", "--rev-id", "ssss", "--dry-run")
                .exits(ExitCode.OK)
                .out();
        assertThat(text)
                .startsWith(
                        """
                        package migrations;

                        import static java.util.Objects.requireNonNull;

                        import dev.autogen.migration.*;
                        import dev.autogen.migration.Migration;
                        """)
                .contains(
                        " * Squash bbbb to dddd.",
                        " * <p>Replaces bbbb, cccc, dddd, whose steps it has.",
                        "revises = \"aaaa\"",
                        "replaces = {\"bbbb\", \"cccc\", \"dddd\"}",
                        "destructive = true",
                        "notRestored = \"the moon\"",
                        "        new Rbbbb().upgrade(op);\n        new Rcccc().upgrade(op);\n        new Rdddd().upgrade(op);\n",
                        "        new Rdddd().downgrade(op);\n        new Rcccc().downgrade(op);\n        new Rbbbb().downgrade(op);\n",
                        "    /**\n     * Fill the accounts.\n     */\n    @Deprecated\n    private static final class Rbbbb implements"
                                + " Migration {\n        private static final List<Row> ROWS",
                        "            // the first ones\n");
        assertThat(text.split("@Revision")).hasSize(2);
        assertThat(project.lines("heads")).containsExactly("eeee (head)");
        try (Stream<Path> kept = Files.list(directory.resolve(".autogen"))) {
            assertThat(kept.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("squash"));
        }
    }

    @Test
    void lists_show_the_baseline_and_what_it_replaces_when_asked() throws IOException {
        RevisionsBench project = squashed();
        assertThat(project.lines("history"))
                .containsExactly(
                        "ssss -> eeee (head), make eeee",
                        "aaaa -> ssss (baseline, unfinished), squash bbbb to dddd",
                        "<base> -> aaaa, make aaaa");
        assertThat(project.lines("history", "-r", "bbbb:cccc"))
                .containsExactly("bbbb -> cccc (replaced)", "aaaa -> bbbb (replaced), fill");
        assertThat(project.lines("show", "ssss")).contains("Replaces: bbbb, cccc, dddd");
        assertThat(project.run("show", "ssss", "--json").out()).contains("\"replaces\" : [", "\"unfinished\" : true");
        project.run("upgrade", "bbbb").exits(ExitCode.OK);
        assertThat(project.lines("current")).containsExactly("bbbb (replaced)");
        assertThat(project.lines("history", "-r", "current:"))
                .containsExactly(
                        "dddd -> eeee (head), make eeee",
                        "cccc -> dddd (replaced), make dddd",
                        "bbbb -> cccc (replaced)",
                        "aaaa -> bbbb (replaced), fill");
        assertThat(project.lines("history", "-i").get(3)).isEqualTo("aaaa -> bbbb (current) (replaced), fill");
        assertThat(project.lines("history", "-r", "-2:")).hasSize(3);
        project.run("revision", "--empty", "--head", "current", "--splice")
                .exits(ExitCode.REVISION_GRAPH)
                .says("bring it to the end of that with `autogen upgrade dddd`");
        assertThat(project.run("status", "--no-drift")
                        .exits(ExitCode.NOT_AT_HEAD)
                        .out())
                .contains("cccc", "dddd", "eeee");
        project.run("upgrade", "dddd").exits(ExitCode.OK);
        assertThat(project.lines("current")).containsExactly("ssss (baseline, unfinished)");
        project.run("current", "--check-heads").exits(ExitCode.NOT_AT_HEAD);
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("current", "--check-heads").exits(ExitCode.OK);
        project.run("revision", "--empty", "-m", "later", "--rev-id", "ffff").exits(ExitCode.OK);
        project.run("revision", "--empty", "-m", "taken", "--rev-id", "bbbb").exits(ExitCode.USAGE);
    }

    @Test
    void changed_files_are_told_of_as_before() throws IOException {
        RevisionsBench project = shop();
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("squash", "bbbb:dddd", "--rev-id", "ssss").exits(ExitCode.OK);
        assertThat(project.run("upgrade", "head").exits(ExitCode.OK).err()).doesNotContain("changed");
        Path file = project.sources().resolve("Rbbbb.java");
        Files.writeString(
                file, Files.readString(file).replace("delete from account", "delete from account where true"));
        project.run("upgrade", "head").exits(ExitCode.OK).says("bbbb");
        project.run("upgrade", "head", "--accept").exits(ExitCode.OK);
        assertThat(project.run("upgrade", "head").exits(ExitCode.OK).err()).doesNotContain("bbbb");
        project.run("squash", "--finish", "--force").exits(ExitCode.OK);
        assertThat(project.run("upgrade", "head").exits(ExitCode.OK).err()).doesNotContain("dddd");
    }

    @Test
    void scripts_start_where_they_are_told() throws IOException {
        RevisionsBench project = squashed();
        assertThat(project.run("upgrade", "--sql", "cccc:dddd")
                        .exits(ExitCode.OK)
                        .out())
                .contains("set revision = 'dddd' where revision = 'cccc'")
                .doesNotContain("ssss");
        project.run("upgrade", "--sql", "aaaa:eeee").exits(ExitCode.USAGE).says("ssss");
        project.run("squash", "--finish", "--force").exits(ExitCode.OK);
        assertThat(project.run("upgrade", "--sql", "dddd:eeee")
                        .exits(ExitCode.OK)
                        .out())
                .contains("set revision = 'eeee' where revision = 'dddd'");
        assertThat(project.run("upgrade", "--sql", "ssss:eeee")
                        .exits(ExitCode.OK)
                        .out())
                .contains("set revision = 'eeee' where revision = 'ssss'");
    }

    @Test
    void the_files_go_only_when_somebody_says_that_no_database_needs_them() throws IOException {
        RevisionsBench project = squashed();
        project.run("upgrade", "cccc").exits(ExitCode.OK);
        project.run("squash", "--finish")
                .exits(ExitCode.REVISION_GRAPH)
                .says(
                        "Databases within the range need these files",
                        "Rbbbb.java",
                        "is at cccc, and needs them.",
                        "Nothing was deleted.");
        assertThat(project.sources().resolve("Rbbbb.java")).exists();
        project.run("upgrade", "dddd").exits(ExitCode.OK);
        project.run("squash", "--finish").exits(ExitCode.REVISION_GRAPH).says("has all of what ssss replaces");
        assertThat(project.lines("squash", "--finish", "--force"))
                .containsExactly(
                        "Deleted src/main/java/migrations/Rbbbb.java",
                        "Deleted src/main/java/migrations/Rcccc.java",
                        "Deleted src/main/java/migrations/Rdddd.java");
        assertThat(project.lines("history"))
                .containsExactly(
                        "ssss -> eeee (head), make eeee",
                        "aaaa -> ssss (baseline), squash bbbb to dddd",
                        "<base> -> aaaa, make aaaa");
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(rows()).containsExactly("eeee");
        project.run("downgrade", "ssss").exits(ExitCode.OK);
        assertThat(rows()).containsExactly("ssss");
        project.run("downgrade", "base").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("squash", "--finish", "--force").exits(ExitCode.OK).says("No file is left");
        project.run("squash", "--finish", "ssss").exits(ExitCode.REVISION_GRAPH).says("ssss is no baseline of which");
    }

    @Test
    void a_database_left_behind_is_told_what_to_do() throws IOException {
        RevisionsBench project = squashed();
        project.run("upgrade", "cccc").exits(ExitCode.OK);
        assertThat(project.run("squash", "--finish", "--force", "--json")
                        .exits(ExitCode.OK)
                        .says("is at cccc, and needs them.")
                        .out())
                .contains("\"baselines\" : [", "\"deleted\" : [");
        project.run("upgrade", "head")
                .exits(ExitCode.REVISION_GRAPH)
                .says(
                        "The database is at revision cccc, within what baseline ssss replaces",
                        "upgrade the database to dddd");
        assertThat(rows()).containsExactly("cccc");
    }

    @Test
    void a_revision_that_was_cut_short_is_finished_by_its_own_file() throws IOException {
        RevisionsBench project = shop();
        project.run("upgrade", "bbbb").exits(ExitCode.OK);
        database.execute("create table account_age_idx ()");
        project.run("upgrade", "cccc").exits(ExitCode.MIGRATION_FAILED);
        project.run("squash", "bbbb:dddd", "--rev-id", "ssss").exits(ExitCode.OK);
        assertThat(project.run("repair").out()).contains("cccc");
        database.execute("drop table account_age_idx");
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(rows()).containsExactly("eeee");
    }

    @Test
    void the_first_of_a_range_that_was_cut_short_is_finished_as_well() throws IOException {
        RevisionsBench project = shop();
        project.run("upgrade", "bbbb").exits(ExitCode.OK);
        database.execute("create table account_age_idx ()");
        project.run("upgrade", "cccc").exits(ExitCode.MIGRATION_FAILED);
        database.execute("drop table account_age_idx");
        project.run("squash", "cccc:dddd", "--rev-id", "ssss").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(rows()).containsExactly("eeee");
        assertThat(database.database().query("select revision from autogen_history order by id"))
                .containsExactly("aaaa", "bbbb", "cccc", "dddd", "eeee");
    }

    @Test
    void of_two_at_once_one_writes() throws IOException {
        RevisionsBench project = shop();
        List<Integer> exits = Stream.of("ssss", "tttt")
                .parallel()
                .map(id -> project.run("squash", "bbbb:dddd", "--rev-id", id, "--no-verify")
                        .exit())
                .sorted()
                .toList();
        assertThat(exits).containsExactly(ExitCode.OK.number(), ExitCode.REVISION_GRAPH.number());
        assertThat(project.lines("history")).hasSize(3);
    }

    @Test
    void entities_are_compared_with_a_database_at_the_last_of_a_range() {
        RevisionsBench project = RevisionsBench.in(directory, database.database())
                .withEntity("Thing", "@Entity public class Thing { @Id long id; String name; }")
                .withSteps(
                        "aaaa",
                        "",
                        "op.createTable(\"thing\", table -> table.column(\"id\", \"bigint\", id -> id.notNull())"
                                + ".primaryKey(\"thing_pkey\", \"id\"));",
                        "op.dropTable(\"thing\");")
                .withSteps(
                        "bbbb",
                        "aaaa",
                        "op.addColumn(\"thing\", \"name\", \"character varying(255)\");",
                        "op.dropColumn(\"thing\", \"name\");");
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("squash", "aaaa:bbbb", "--rev-id", "ssss").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
        project.run("check", "--against", "revisions").exits(ExitCode.OK);
        project.run("status").exits(ExitCode.OK);
        project.run("downgrade", "aaaa").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.NOT_AT_HEAD);
        project.run("downgrade", "base").exits(ExitCode.OK);
        project.run("squash", "--finish", "--force").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
        database.execute("update autogen_version set revision = 'bbbb'");
        project.run("check").exits(ExitCode.OK);
        project.run("adopt").exits(ExitCode.USAGE);
        database.execute("delete from autogen_version");
        project.run("adopt").exits(ExitCode.OK);
        assertThat(rows()).containsExactly("ssss");
    }

    @Test
    void what_cannot_be_replaced_is_listed() throws IOException {
        RevisionsBench project = RevisionsBench.in(directory, database.database())
                .with("aaaa", "bbbb < aaaa # lib", "cccc < bbbb", "xxxx", "dddd < cccc + xxxx", "yyyy < bbbb");
        refused(
                project,
                "aaaa:dddd",
                "yyyy revises bbbb, which is not the last",
                "bbbb bears the branch label lib",
                "dddd depends on xxxx, which is outside");
        refused(project, "cccc:cccc", "there are not two revisions");
        project.run("squash", "cccc").exits(ExitCode.REVISION_GRAPH);
        project.run("squash").exits(ExitCode.USAGE).says("Name the revisions to squash, as START:END.");
        project.run("squash", "cccc:dddd", "--force").exits(ExitCode.USAGE).says("--force belongs to --finish.");
    }

    @Test
    void what_cannot_be_copied_is_listed() throws IOException {
        RevisionsBench project =
                RevisionsBench.in(directory, database.database()).with("aaaa", "dddd < cccc", "eeee < dddd");
        write(project, "Rbbbb", source("bbbb", "aaaa", "import java.util.Date;", "new Date();"));
        write(
                project,
                "Rcccc",
                source("cccc", "bbbb", "import java.sql.Date;", "Date.valueOf(\"2026-01-01\");") + "class Other {}");
        refused(
                project,
                "bbbb:dddd",
                "bbbb has another meaning of Date than cccc, which imports java.sql.Date",
                "cccc has another meaning of Date than bbbb, which imports java.util.Date",
                "cccc declares Other beside its class");
        write(project, "Rbbbb", source("bbbb", "aaaa", "", "op.sql(getClass().getSimpleName());"));
        write(project, "Rcccc", source("cccc", "bbbb", "", "op.sql(getClass().getName());"));
        refused(project, "bbbb:dddd", "would not have the steps of the revisions");
        write(project, "Rcccc", source("cccc", "bbbb", "", "new migrations.Rbbbb().downgrade(op);"));
        refused(project, "bbbb:dddd", "does not compile without the revisions that it replaces");
    }

    @Test
    void a_second_baseline_takes_the_place_of_the_first_one_and_more() throws IOException {
        RevisionsBench project = squashed();
        refused(project, "aaaa:eeee", "ssss is a baseline that is not finished");
        project.run("squash", "--finish", "--force").exits(ExitCode.OK);
        refused(project, "aaaa:ssss", "ssss is a baseline already");
        project.run("squash", "ssss:eeee", "--rev-id", "tttt").exits(ExitCode.OK);
        project.run("upgrade", "ssss").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(rows()).containsExactly("eeee");
        project.run("squash", "--finish", "--force").exits(ExitCode.OK);
        project.run("downgrade", "base").exits(ExitCode.OK);
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(rows()).containsExactly("tttt");
    }

    private RevisionsBench squashed() throws IOException {
        RevisionsBench project = shop();
        project.run("squash", "bbbb:dddd", "--rev-id", "ssss", "--no-verify").exits(ExitCode.OK);
        return project;
    }

    private RevisionsBench shop() throws IOException {
        RevisionsBench project = RevisionsBench.in(directory, database.database())
                .withSteps(
                        "aaaa",
                        "",
                        "op.createTable(\"account\", table -> table.column(\"name\", \"text\").column(\"age\", \"integer\"));",
                        "op.dropTable(\"account\");")
                .withSteps(
                        "dddd",
                        "cccc",
                        "op.createTable(\"log\", table -> table.column(\"id\", \"bigint\"));",
                        "op.dropTable(\"log\");")
                .withSteps(
                        "eeee",
                        "dddd",
                        "op.addColumn(\"log\", \"line\", \"text\");",
                        "op.dropColumn(\"log\", \"line\");");
        write(project, "Rbbbb", FILL);
        write(project, "Rcccc", INDEX);
        Files.writeString(project.sources().resolve("older.sql"), "update account set age = age + 1");
        Files.writeString(project.sources().resolve("younger.sql"), "update account set age = age - 1");
        return project;
    }

    private static String source(String id, String revises, String imported, String step) {
        return """
                package migrations;

                import dev.autogen.migration.*;
                %s

                @Revision(id = "%s", revises = "%s")
                public final class R%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """
                .formatted(imported, id, revises, id, step);
    }

    private static void write(RevisionsBench project, String className, String text) throws IOException {
        Files.writeString(project.sources().resolve(className + ".java"), text);
    }

    private static void refused(RevisionsBench project, String range, String... reasons) {
        List<String> before = project.lines("history");
        project.run("squash", range)
                .exits(ExitCode.REVISION_GRAPH)
                .says("Nothing was written.")
                .says(reasons);
        assertThat(project.lines("history")).isEqualTo(before);
    }

    private RevisionsBench at(TestDatabase there) {
        return RevisionsBench.in(directory, there);
    }

    private List<String> rows() {
        return database.database().query("select revision from autogen_version");
    }

    private static List<String> dump(TestDatabase there) {
        return CatalogDump.of(there, "public");
    }
}
