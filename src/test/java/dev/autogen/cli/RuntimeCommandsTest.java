package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What commands do for runs that were stopped, for files that have changed, and with what people give revisions. */
class RuntimeCommandsTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void openProject() {
        project = RevisionsBench.in(directory, database.database());
    }

    @Test
    void a_changed_revision_is_told_of_until_it_is_accepted() throws IOException {
        compile(
                "app/Thing.java",
                """
                package app;

                @jakarta.persistence.Entity
                public class Thing {
                    @jakarta.persistence.Id
                    Long id;
                }
                """);
        String create = "op.createTable(\"thing\", table -> table.column(\"id\", \"bigint\", c -> c.notNull())"
                + ".primaryKey(\"thing_pkey\", \"id\"));";
        write(create);
        project.run("upgrade", "head").exits(ExitCode.OK);
        write(create + "op.sql(\"select 2\");");
        String changed = "Revision 1 is not what it was when it was applied";
        project.run("upgrade", "head").exits(ExitCode.OK).says(changed, "--accept records it as it is now");
        assertThat(project.lines("check", "--entities", "app")).anyMatch(line -> line.contains(changed));
        project.run("upgrade", "head", "--accept")
                .exits(ExitCode.OK)
                .says("Recorded revision 1 as it is now", "Nothing to do: the database is at 1.");
        assertThat(project.run("upgrade", "head").exits(ExitCode.OK).err()).doesNotContain(changed);
        assertThat(project.lines("check", "--entities", "app")).noneMatch(line -> line.contains(changed));
    }

    @Test
    void a_stamped_revision_has_no_checksum_until_it_is_accepted() throws IOException {
        write("op.sql(\"select 1\");");
        project.run("stamp", "head").exits(ExitCode.OK);
        write("op.sql(\"select 2\");");
        assertThat(project.run("upgrade", "head").err()).doesNotContain("is not what it was");
        project.run("upgrade", "head", "--accept")
                .exits(ExitCode.OK)
                .says("Recorded revision 1 as it is now; it was stamped and had no checksum");
        write("op.sql(\"select 3\");");
        project.run("upgrade", "head").says("Revision 1 is not what it was when it was applied");
    }

    @Test
    void a_half_done_revision_is_shown_and_marked_as_done() throws IOException {
        write("op.outsideTransaction(o -> { o.sql(\"create table a ()\"); o.sql(\"create table nowhere.b ()\"); });");
        assertThat(project.lines("repair")).containsExactly("No revision is half done.");
        project.run("upgrade", "head").exits(ExitCode.MIGRATION_FAILED);
        assertThat(project.lines("repair"))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("The upgrade of revision 1 was cut short after 1 operation, at 2"),
                        line -> assertThat(line).isEqualTo("  done  create table a ()"),
                        line -> assertThat(line).isEqualTo("  next  create table nowhere.b ()"),
                        line -> assertThat(line).startsWith("Its upgrade goes on from there: run it again."),
                        line -> assertThat(line).contains("autogen repair --done", "autogen repair --undone"));
        assertThat(project.run("repair", "--json").out())
                .contains("\"revision\" : \"1\"", "\"finishedOperations\" : 1", "\"stage\" : \"next\"");
        project.run("repair", "--done", "--undone").exits(ExitCode.USAGE);
        project.run("repair", "--done").exits(ExitCode.OK).says("marked as done; the database is at 1.");
        assertThat(project.lines("current")).containsExactly("1 (head)");
        assertThat(project.run("upgrade", "head").exits(ExitCode.OK).err()).contains("Nothing to do");
        project.run("repair", "--done").exits(ExitCode.USAGE).says("No revision is half done");
    }

    @Test
    void a_half_done_revision_that_was_undone_begins_anew() throws IOException {
        write("op.outsideTransaction(o -> { o.sql(\"create table a ()\"); o.sql(\"create table nowhere.b ()\"); });");
        project.run("upgrade", "head").exits(ExitCode.MIGRATION_FAILED);
        write("op.sql(\"create table a ()\");");
        assertThat(project.lines("repair"))
                .contains("The revision is no longer what it was then; as it is now, it has:");
        project.run("upgrade", "head").exits(ExitCode.MIGRATION_FAILED).says("autogen repair shows what is done");
        database.execute("drop table a");
        project.run("repair", "--undone").exits(ExitCode.OK).says("marked as undone; the database is at base.");
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(database.database().query("select revision, direction, state from autogen_history order by id"))
                .containsExactly("1|upgrade|undone", "1|upgrade|finished");
    }

    @Test
    void a_sql_file_runs_statement_by_statement_online_and_offline() throws IOException {
        write("op.sqlFile(\"fill.sql\").undoFile(\"empty.sql\");");
        Files.writeString(project.sources().resolve("empty.sql"), "drop table a");
        Files.writeString(
                project.sources().resolve("fill.sql"),
                """
                -- What a new shop has.
                create table a (n int);
                do $$ begin insert into a values (1); insert into a values (2); end $$;
                """);
        assertThat(project.lines("upgrade", "--sql", "head"))
                .containsSubsequence(
                        "create table a (n int);",
                        "do $$ begin insert into a values (1); insert into a values (2); end $$;");
        project.run("upgrade", "head", "-v").exits(ExitCode.OK).says("1/2 create table a (n int)", "2/2 do $$");
        assertThat(database.database().query("select n from a")).containsExactly("1", "2");
    }

    @Test
    void arguments_reach_revisions_online_and_offline() throws IOException {
        write("op.sql(\"create table shop_\" + op.argument(\"region\").orElse(\"nowhere\") + \" ()\");");
        assertThat(project.lines("upgrade", "--sql", "head")).contains("create table shop_nowhere ();");
        assertThat(project.lines("-x", "region=eu", "upgrade", "--sql", "head")).contains("create table shop_eu ();");
        Files.writeString(directory.resolve("autogen.toml"), "[env.us.arguments]\nregion = \"us\"\n");
        project.run("-n", "us", "upgrade", "head").exits(ExitCode.OK);
        assertThat(database.database().query("select to_regclass('shop_us')")).containsExactly("shop_us");
        assertThat(project.run("upgrade", "head").exits(ExitCode.OK).err()).doesNotContain("is not what it was");
    }

    @Test
    void callbacks_are_files_and_classes_that_settings_name() throws IOException {
        write("op.sql(\"create table a (words text)\");");
        compile(
                "migrations/Notes.java",
                """
                package migrations;

                import dev.autogen.migration.Callback;
                import java.sql.*;

                public class Notes implements Callback {
                    @Override
                    public void run(Moment moment, Connection connection) throws SQLException {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("insert into a values ('" + moment.point() + "')");
                        }
                    }
                }
                """);
        Files.writeString(directory.resolve("grants.sql"), "-- last\ninsert into a values ('grants');");
        String[] callbacks = {
            "--set", "callbacks.after_revision=migrations.Notes", "--set", "callbacks.after_run=grants.sql"
        };
        project.run(with(callbacks, "upgrade", "head")).exits(ExitCode.OK);
        assertThat(database.database().query("select words from a")).containsExactly("AFTER_REVISION", "grants");
        project.run("downgrade", "base", "--set", "callbacks.after_run=missing.sql")
                .exits(ExitCode.USAGE)
                .says("missing.sql of the setting callbacks.after_run cannot be read");
        project.run("downgrade", "base", "--set", "callbacks.before_run=java.lang.String")
                .exits(ExitCode.USAGE)
                .says("java.lang.String of the setting callbacks.before_run", "does not implement");
        project.run("downgrade", "base", "--set", "callbacks.before_run=a.Missing")
                .exits(ExitCode.USAGE)
                .says("it is not on the class path");
    }

    @Test
    void an_environment_class_gives_what_settings_cannot_say() throws IOException {
        write("op.sql(\"create table note (words text)\");");
        compile(
                "app/Env.java",
                """
                package app;

                import dev.autogen.environment.MigrationEnvironment;
                import dev.autogen.migration.Callback;
                import dev.autogen.rewrite.*;
                import java.nio.file.*;
                import java.util.*;
                import java.util.function.Function;
                import javax.sql.DataSource;
                import org.hibernate.boot.*;
                import org.hibernate.boot.registry.StandardServiceRegistry;

                public class Env implements MigrationEnvironment, Function<StandardServiceRegistry, Metadata>, AutoCloseable {
                    public Optional<DataSource> dataSource() {
                        var source = new org.postgresql.ds.PGSimpleDataSource();
                        source.setUrl("%s");
                        source.setUser("%s");
                        source.setPassword("%s");
                        return Optional.of(source);
                    }

                    public List<Callback> callbacks() {
                        return List.of((moment, connection) -> {
                            if (moment.point() == Callback.Point.AFTER_RUN) {
                                connection.createStatement().execute("insert into note values ('called')");
                            }
                        });
                    }

                    public List<Rewriter> rewriters() {
                        return List.of((planned, plan) -> Rewrite.withhold());
                    }

                    public Metadata apply(StandardServiceRegistry services) {
                        return new MetadataSources(services).addAnnotatedClass(Thing.class).buildMetadata();
                    }

                    public void close() throws Exception {
                        Files.writeString(Path.of("%s"), "closed");
                    }

                    @jakarta.persistence.Entity(name = "thing")
                    public static class Thing {
                        @jakarta.persistence.Id
                        Long id;
                    }
                }
                """
                        .formatted(
                                database.url(),
                                database.database().user(),
                                database.database().password(),
                                directory.resolve("closed")));
        RevisionsBench inCode = new RevisionsBench(
                directory,
                List.of("--set", "environment_class=app.Env", "--classpath", "target/classes," + driver()),
                Map.of(),
                false);
        inCode.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(database.database().query("select words from note")).containsExactly("called");
        assertThat(directory.resolve("closed")).hasContent("closed");
        assertThat(inCode.lines("current")).containsExactly("1 (head)");
        assertThat(inCode.run("check").exits(ExitCode.OK).out())
                .contains("the data source of app.Env", "missing table thing", "ithheld");
        inCode.run("current", "--url", "jdbc:postgresql://127.0.0.1:1/none").exits(ExitCode.UNAVAILABLE);
        project.run("current", "--set", "environment_class=java.lang.String").exits(ExitCode.OK);
        project.run("upgrade", "head", "--set", "environment_class=java.lang.String")
                .exits(ExitCode.USAGE)
                .says("java.lang.String of the setting environment_class cannot be used: it does not implement");
    }

    private static String driver() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("postgresql-4"))
                .findFirst()
                .orElseThrow();
    }

    private static String[] with(String[] options, String... command) {
        return Stream.concat(Arrays.stream(command), Arrays.stream(options)).toArray(String[]::new);
    }

    /** Puts a class of the user's on the class path of the project. */
    private void compile(String name, String text) throws IOException {
        Path source = directory.resolve("sources").resolve(name);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        Path target = Files.createDirectories(directory.resolve("target/classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        target.toString(),
                        source.toString());
        assertThat(result).isZero();
    }

    /** One revision with these steps in its upgrade. */
    private void write(String steps) throws IOException {
        project.with("1");
        Path file = project.sources().resolve("R1.java");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("upgrade(Operations op) {}", "upgrade(Operations op) { " + steps + " }"));
    }
}
