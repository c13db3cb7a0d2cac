package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.ScriptStatement;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code export}, whose files other tools carry out. */
class ExportCommandTest {

    @RegisterExtension
    final FreshDatabase exported = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase upgraded = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;
    private Path files;

    @BeforeEach
    void write_revisions() {
        files = directory.resolve("out/migrations");
        project = RevisionsBench.in(directory, upgraded.database())
                .withSteps(
                        "aaaa",
                        "",
                        "op.createTable(\"account\", table -> table.column(\"nick\", \"text\"));",
                        "op.dropTable(\"account\");")
                .withSteps(
                        "bbbb",
                        "aaaa",
                        """
                        op.sql("create function two() returns int language plpgsql as"
                                        + " $$ begin perform '${x} {d}'; -- why\\n return 2; end $$ -- two")
                                .undo("drop function two()");
                        op.addColumn("account", "mail", "text");
                        op.outsideTransaction(
                                out -> out.createIndex("account_nick_idx", "account", index -> index.on("nick")));
                        """,
                        """
                        op.outsideTransaction(out -> out.dropIndex("account_nick_idx", "account"));
                        op.dropColumn("account", "mail");
                        op.sql("drop function two()");
                        """)
                .withSteps("cccc", "bbbb", "");
    }

    @Test
    void files_of_flyway_leave_what_an_upgrade_leaves_and_take_it_back() throws IOException {
        List<String> before = dump(exported);
        project.run("export", "--format", "flyway", "--out", "out/migrations").exits(ExitCode.OK);
        assertThat(names())
                .containsExactly(
                        "U0001__aaaa_make_aaaa.sql",
                        "U0002.1__bbbb_make_bbbb.sql",
                        "U0002.2__bbbb_make_bbbb.sql",
                        "U0002.2__bbbb_make_bbbb.sql.conf",
                        "V0001__aaaa_make_aaaa.sql",
                        "V0002.1__bbbb_make_bbbb.sql",
                        "V0002.1__bbbb_make_bbbb.sql.conf",
                        "V0002.2__bbbb_make_bbbb.sql",
                        "V0002.2__bbbb_make_bbbb.sql.conf");
        assertThat(files.resolve("V0002.1__bbbb_make_bbbb.sql.conf")).hasContent("placeholderReplacement=false");
        assertThat(files.resolve("V0002.2__bbbb_make_bbbb.sql.conf")).hasContent("executeInTransaction=false");
        assertThat(files.resolve("V0002.2__bbbb_make_bbbb.sql")).content().contains("CONCURRENTLY");
        carryOut("V", Comparator.naturalOrder());
        project.run("upgrade", "heads").exits(ExitCode.OK);
        upgraded.execute("drop table autogen_version, autogen_history");
        assertThat(dump(exported)).isEqualTo(dump(upgraded)).isNotEqualTo(before);
        carryOut("U", Comparator.reverseOrder());
        assertThat(dump(exported)).isEqualTo(before);
    }

    @Test
    void a_range_is_numbered_as_in_the_whole() {
        project.run("export", "--format", "flyway", "--out", "out/migrations", "bbbb:head")
                .exits(ExitCode.OK);
        assertThat(names()).doesNotContain("V0001__aaaa_make_aaaa.sql").contains("V0002.1__bbbb_make_bbbb.sql");
        assertThat(project.run("export", "--format", "flyway", "--out", "out/migrations", "aaaa", "--json")
                        .exits(ExitCode.OK)
                        .out())
                .contains("\"out/migrations/V0001__aaaa_make_aaaa.sql\"", "\"withoutUndo\" : [ ]");
        assertThat(names()).contains("V0001__aaaa_make_aaaa.sql", "V0002.1__bbbb_make_bbbb.sql");
    }

    @Test
    void files_in_the_way_are_never_overwritten() throws IOException {
        Files.createDirectories(files);
        Files.writeString(files.resolve("V0001__by_hand.sql"), "select 1;\n");
        project.run("export", "--format", "flyway", "--out", "out/migrations")
                .exits(ExitCode.USAGE)
                .says("Version 0001 is taken", "V0001__by_hand.sql");
        assertThat(names()).containsExactly("V0001__by_hand.sql");
        Files.writeString(files.resolve("0001_aaaa_make_aaaa.sql"), "select 1;\n");
        project.run("export", "--format", "liquibase", "--out", "out/migrations")
                .exits(ExitCode.USAGE)
                .says("holds something else");
    }

    @Test
    void what_cannot_be_taken_back_is_said_and_code_is_refused() {
        project.withSteps("dddd", "cccc", "op.sql(\"create table t ()\");", "op.irreversible(\"gone\");");
        project.run("export", "--format", "liquibase", "--out", "out/migrations", "dddd")
                .exits(ExitCode.OK)
                .says("No way back could be written for dddd.");
        assertThat(files.resolve("0004_dddd_make_dddd.sql")).content().doesNotContain("--rollback");
        project.withSteps("eeee", "dddd", "op.data(\"fill\", data -> {});");
        project.run("export", "--format", "flyway", "--out", "out/migrations")
                .exits(ExitCode.USAGE)
                .says("eeee", "data step");
        project.withSteps("eeee", "dddd", "op.sql(\"select 1;\\n--rollback drop table t\");");
        project.run("export", "--format", "liquibase", "--out", "out/migrations", "eeee")
                .exits(ExitCode.USAGE)
                .says("would take the line \"--rollback drop table t\"");
    }

    private List<String> names() {
        return read(files).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> read(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Flyway does, statement by statement. */
    private void carryOut(String kind, Comparator<String> order) throws IOException {
        List<String> chosen = names().stream()
                .filter(name -> name.startsWith(kind) && name.endsWith(".sql"))
                .sorted(order)
                .toList();
        for (String name : chosen) {
            new PostgresDialect()
                    .statementsIn(Files.readString(files.resolve(name))).stream()
                            .map(ScriptStatement::sql)
                            .forEach(exported::execute);
        }
    }

    private static List<String> dump(FreshDatabase database) {
        return CatalogDump.of(database.database(), "public");
    }
}
