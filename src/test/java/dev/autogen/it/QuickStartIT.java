package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The quick start on a copy of the sample, with a server of its own; the tests are its steps in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuickStartIT {

    private static final String VERSIONS = "src/main/java/migrations";

    @TempDir
    static Path parent;

    private static Path project;
    private static Launcher autogen;

    @BeforeAll
    static void copy_the_sample() {
        project = parent.resolve("sample entities");
        SourceFiles.copyTree(Build.SAMPLE.resolve("src/main/java/sample"), project.resolve("src/main/java/sample"));
        SourceFiles.copyTree(Build.SAMPLE.resolve("target"), project.resolve("target"));
        SourceFiles.write(project.resolve("autogen.toml"), SourceFiles.read(Build.SAMPLE.resolve("autogen.toml")));
        autogen = Launcher.in(parent).with("-p", "sample entities");
    }

    @AfterAll
    static void stop_the_server() {
        autogen.run("db", "stop");
    }

    @Test
    @Order(1)
    void the_first_revision_creates_the_bookshop() {
        Outcome revision = autogen.run("revision", "-m", "create bookshop").succeeds();
        assertThat(revisions()).hasSize(1).first().asString().matches("R[0-9a-f]{12}_CreateBookshop\\.java");
        assertThat(revision.outLines())
                .last()
                .asString()
                .startsWith("Wrote ")
                .endsWith(VERSIONS + "/" + revisions().get(0));
        assertThat(revision.err())
                .contains(
                        "44 differences between the entities and database embedded:16",
                        "missing table genre: sample.Genre");
        String id = id(revisions().get(0));
        assertThat(SourceFiles.read(
                        project.resolve(VERSIONS).resolve(revisions().get(0))))
                .startsWith("package migrations;\n")
                .contains(" * Create bookshop.\n")
                .contains("@Revision(id = \"" + id + "\"")
                .contains("message = \"create bookshop\", hibernate = \"7.4.1.Final\")")
                .contains("public final class R" + id + "_CreateBookshop implements Migration {")
                .contains("// missing table genre: sample.Genre")
                .contains("op.createTable(\"genre\", table -> table")
                .contains("public void downgrade(Operations op)");
    }

    @Test
    @Order(2)
    void without_an_upgrade_the_database_is_not_at_head() {
        Outcome check = autogen.run("check").exits(3);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("autogen upgrade head");
    }

    @Test
    @Order(3)
    void upgrade_brings_the_database_to_head() {
        Outcome upgrade = autogen.run("upgrade", "head").succeeds();
        assertThat(upgrade.err()).contains(id(revisions().get(0)));
        Outcome current = autogen.run("current").succeeds();
        assertThat(current.outLines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(id(revisions().get(0)));
        assertThat(autogen.run("check").succeeds().out()).startsWith("No differences between the entities and ");
    }

    @Test
    @Order(4)
    void an_edited_entity_differs_in_words() {
        SourceFiles.edit(
                project.resolve("src/main/java/sample/Genre.java"),
                "    String name;\n",
                "    String name;\n\n    @Column(length = 30)\n    String shelfMark;\n");
        SourceFiles.compile(
                project.resolve("src/main/java/sample"),
                Build.sample().then(Build.bundledHibernate()).then(ClassPath.of(Build.autogenJar())),
                project.resolve("target/classes"));
        Outcome check = autogen.run("check").exits(1);
        assertThat(check.outLines())
                .hasSize(2)
                .element(0)
                .asString()
                .startsWith("1 difference between the entities and ");
        assertThat(check.outLines())
                .element(1)
                .asString()
                .startsWith("  + missing column genre.shelfmark")
                .contains("sample.Genre#shelfMark (src/main/java/sample/Genre.java:");
    }

    @Test
    @Order(5)
    void the_second_revision_adds_the_column() {
        autogen.run("revision", "-m", "add shelf mark").succeeds();
        String first = revision("CreateBookshop");
        String second = revision("AddShelfMark");
        assertThat(SourceFiles.read(project.resolve(VERSIONS).resolve(second)))
                .contains("revises = \"" + id(first) + "\"")
                .contains("op.addColumn(\"genre\", \"shelfmark\", \"character varying(30)\");")
                .contains("op.dropColumn(\"genre\", \"shelfmark\");");
        autogen.run("upgrade", "head").succeeds();
        autogen.run("check").succeeds();
    }

    @Test
    @Order(6)
    void downgrade_by_one_takes_the_column_away() {
        autogen.run("downgrade", "-1").succeeds();
        assertThat(autogen.run("current").succeeds().out()).startsWith(id(revision("CreateBookshop")));
        assertThat(autogen.run("heads").succeeds().out()).startsWith(id(revision("AddShelfMark")));
        autogen.run("check").exits(3);
    }

    @Test
    @Order(7)
    void history_lists_the_newest_first() {
        List<String> history = autogen.run("history").succeeds().outLines();
        assertThat(history).hasSize(2);
        assertThat(history.get(0)).contains(id(revision("AddShelfMark")), "add shelf mark");
        assertThat(history.get(1)).contains(id(revision("CreateBookshop")), "create bookshop");
    }

    @Test
    @Order(8)
    void downgrade_to_base_empties_the_database() {
        autogen.run("downgrade", "base").succeeds();
        assertThat(autogen.run("current").succeeds().out()).isEmpty();
        Outcome diff = autogen.run("diff", "--set", "exclude=autogen_*", "embedded:16", "revisions");
        assertThat(diff.exit()).as("%s", diff).isEqualTo(1);
    }

    @Test
    @Order(9)
    void the_server_stops_and_starts_on_request() {
        assertThat(autogen.run("db", "status").succeeds().out()).contains("running");
        autogen.run("db", "stop").succeeds();
        assertThat(autogen.run("db", "status").succeeds().out()).contains("not running");
        assertThat(Files.isDirectory(project.resolve(".autogen"))).isTrue();
    }

    @Test
    @Order(10)
    void nothing_else_is_left_in_the_sources() {
        assertThat(SourceFiles.below(project).stream()
                        .filter(file -> !file.startsWith("target/") && !file.startsWith(".autogen/"))
                        .filter(file -> !file.startsWith("src/main/java/sample/")))
                .containsExactly(
                        "autogen.toml",
                        VERSIONS + "/" + revisions().get(0),
                        VERSIONS + "/" + revisions().get(1));
    }

    private static List<String> revisions() {
        return SourceFiles.below(project.resolve(VERSIONS));
    }

    private static String revision(String slug) {
        return revisions().stream()
                .filter(file -> file.endsWith("_" + slug + ".java"))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String file) {
        return file.substring(1, 13);
    }
}
