package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What commands say about the graph of revisions and where the database is in it. */
class GraphCommandsTest {

    private static final String[] MERGED = {
        "a", "b < a", "c1 < b # c1branch", "d1 < c1", "c2 < b # c2branch", "d2 < c2", "e < d1 d2"
    };
    private static final String[] LEANING = {"a1", "a2 < a1", "a3 < a2", "b1", "b2 < b1 + a2", "b3 < b2"};

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void begin_with_an_empty_database() {
        DATABASE.execute("drop table if exists autogen_version, autogen_history");
        project = RevisionsBench.in(directory, DATABASE.database());
    }

    @Test
    void current_says_whether_the_database_is_at_all_heads() {
        project.with(LEANING);
        stamped("a3", "b3");
        project.run("current", "--check-heads").exits(ExitCode.OK);
        for (List<String> rows :
                List.of(List.of("a2"), List.of("a3"), List.of("b3"), List.of("a3", "b2"), List.of("a3", "b1"))) {
            stamped(rows.toArray(String[]::new));
            project.run("current", "--check-heads")
                    .exits(ExitCode.NOT_AT_HEAD)
                    .says("is at " + String.join(", ", rows) + ", but the revisions lead to a3, b3", "upgrade heads");
        }
    }

    @Test
    void current_prints_rows_and_what_they_imply() {
        project.with(LEANING);
        project.run("current").exits(ExitCode.OK).says("The database has no revision yet.");
        assertThat(tables()).isEmpty();
        stamped("base");
        assertThat(project.lines("current")).isEmpty();
        stamped("a3");
        assertThat(project.lines("current")).containsExactly("a3 (head)");
        stamped("a1", "b1");
        assertThat(project.lines("current")).containsExactly("a1", "b1");
        stamped("b2");
        assertThat(project.lines("current")).containsExactly("a2", "b2");
        assertThat(project.lines("current", "-v")).contains("Rev: b2", "Also depends on: a2", "    make b2");
    }

    @Test
    void heads_that_others_depend_on_are_left_out_on_request() {
        project.with("a1 # lib", "a2 < a1", "b1", "b2 < b1 + a2");
        assertThat(project.lines("heads")).containsExactly("a2 (lib) (effective head)", "b2 (head)");
        assertThat(project.lines("heads", "--resolve-dependencies")).containsExactly("b2 (head)");
        assertThat(project.lines("heads", "-v")).contains("Rev: a2 (effective head)", "Branch names: lib");
        assertThat(project.lines("heads", "--json"))
                .contains("      \"id\" : \"a2\",", "      \"effectiveHead\" : true,");
    }

    @Test
    void history_is_newest_first_and_may_be_a_part() {
        project.with(MERGED);
        assertThat(project.lines("history"))
                .containsExactly(
                        "d1, d2 -> e (c1branch, c2branch) (head) (mergepoint), make e",
                        "c2 -> d2 (c2branch), make d2",
                        "b -> c2 (c2branch), make c2",
                        "c1 -> d1 (c1branch), make d1",
                        "b -> c1 (c1branch), make c1",
                        "a -> b (branchpoint), make b",
                        "<base> -> a, make a");
        assertThat(project.lines("history", "-r", "b:d1"))
                .containsExactly(
                        "c1 -> d1 (c1branch), make d1", "b -> c1 (c1branch), make c1", "a -> b (branchpoint), make b");
        stamped("d1", "c2");
        assertThat(project.lines("history", "-r", "current:", "-i"))
                .containsExactly(
                        "d1, d2 -> e (c1branch, c2branch) (head) (mergepoint), make e",
                        "c2 -> d2 (c2branch), make d2",
                        "b -> c2 (c2branch) (current), make c2",
                        "c1 -> d1 (c1branch) (current), make d1");
        project.run("history", "-r", "d1:b").exits(ExitCode.REVISION_GRAPH).says("goes the wrong way");
    }

    @Test
    void history_draws_the_branches() {
        project.with(MERGED);
        assertThat(project.lines("history", "--graph", "-r", "b:"))
                .containsExactly(
                        "* e (c1branch, c2branch) (head) (mergepoint), make e",
                        "├─╮",
                        "│ * d2 (c2branch), make d2",
                        "│ * c2 (c2branch), make c2",
                        "* │ d1 (c1branch), make d1",
                        "* │ c1 (c1branch), make c1",
                        "├─╯",
                        "* b (branchpoint), make b");
    }

    @Test
    void history_is_json_on_request() {
        project.with("a", "b < a # lib");
        assertThat(project.run("history", "-r", "b:b", "--json")
                        .exits(ExitCode.OK)
                        .out())
                .isEqualTo(
                        """
                        {
                          "version" : 1,
                          "revisions" : [
                            {
                              "id" : "b",
                              "message" : "make b",
                              "revises" : [
                                "a"
                              ],
                              "dependsOn" : [ ],
                              "branches" : [
                                "lib"
                              ],
                              "children" : [ ],
                              "head" : true,
                              "effectiveHead" : false,
                              "current" : false,
                              "branchPoint" : false,
                              "mergePoint" : false,
                              "destructive" : false,
                              "file" : "src/main/java/migrations/Rb.java"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void show_tells_all_of_revisions() {
        project.with(MERGED);
        assertThat(project.lines("show", "b", "head"))
                .containsExactly(
                        "Rev: b (branchpoint)",
                        "Parent: a",
                        "Branches into: c1, c2",
                        "Path: src/main/java/migrations/Rb.java",
                        "",
                        "    make b",
                        "",
                        "Rev: e (head) (mergepoint)",
                        "Merges: d1, d2",
                        "Branch names: c1branch, c2branch",
                        "Path: src/main/java/migrations/Re.java",
                        "",
                        "    make e",
                        "");
        stamped("d1");
        assertThat(project.lines("show", "current", "--json")).contains("      \"id\" : \"d1\",");
        project.run("show", "nobody").exits(ExitCode.REVISION_GRAPH).says("There is no revision nobody");
    }

    @Test
    void branches_lists_branch_points() {
        project.with(MERGED);
        assertThat(project.lines("branches"))
                .containsExactly(
                        "a -> b (branchpoint), make b",
                        "    -> c1 (c1branch), make c1",
                        "    -> c2 (c2branch), make c2");
        assertThat(project.lines("branches", "-v")).contains("Branches into: c1, c2");
        assertThat(project.lines("branches", "--json")).contains("  \"branchPoints\" : [");
        Path empty = directory.resolve("empty");
        assertThat(empty.toFile().mkdir()).isTrue();
        RevisionsBench.in(empty, DATABASE.database())
                .run("branches")
                .exits(ExitCode.OK)
                .says("no branch point");
    }

    @Test
    void stamp_says_where_the_database_was_and_is() {
        project.with(MERGED);
        project.run("stamp", "d1", "c2").exits(ExitCode.OK).says("was at base and is stamped with c2, d1.");
        project.run("stamp", "c2branch@head-1").exits(ExitCode.OK).says("was at c2, d1 and is stamped with d1, d2.");
        project.run("stamp", "heads").exits(ExitCode.OK).says("was at d1, d2 and is stamped with e.");
        project.run("stamp", "e").exits(ExitCode.OK).says("Nothing to do: the database is at e.");
        assertThat(project.run("stamp", "b", "--json").exits(ExitCode.OK).out())
                .contains("\"before\" : [\n    \"e\"\n  ]", "\"after\" : [\n    \"b\"\n  ]");
    }

    @Test
    void stamp_mends_a_version_table_that_names_unknown_revisions() {
        project.with(MERGED);
        project.run("ensure-version").exits(ExitCode.OK).says("has autogen_history and autogen_version.");
        DATABASE.execute("insert into autogen_version values ('gone')");
        project.run("current").exits(ExitCode.REVISION_GRAPH).says("The database is at revision gone");
        project.run("stamp", "b").exits(ExitCode.REVISION_GRAPH).says("The database is at revision gone");
        project.run("stamp", "--purge", "b").exits(ExitCode.OK).says("was at gone and is stamped with b.");
        assertThat(project.lines("current")).containsExactly("b (branchpoint)");
    }

    @Test
    void ensure_version_makes_the_tables_once() {
        project.run("ensure-version").exits(ExitCode.OK);
        assertThat(tables()).containsExactly("autogen_history", "autogen_version");
        project.run("ensure_version").exits(ExitCode.OK);
    }

    @Test
    void several_targets_are_run_and_one_of_several_rows_is_taken_back() {
        project.with(MERGED);
        assertThat(project.run("upgrade", "d1", "c2", "--json")
                        .exits(ExitCode.OK)
                        .out())
                .contains("\"rows\" : [\n    \"c2\",\n    \"d1\"\n  ]");
        project.run("downgrade", "-1").exits(ExitCode.REVISION_GRAPH).says("c2, d1", "c2@-1");
        assertThat(project.run("downgrade", "--force-first", "-1", "--json")
                        .exits(ExitCode.OK)
                        .out())
                .contains("\"revisions\" : [\n    \"c2\"\n  ]", "\"rows\" : [\n    \"d1\"\n  ]");
    }

    @Test
    void edit_opens_files_in_the_editor_of_the_environment() throws IOException {
        project.with(MERGED);
        stamped("d1", "c2");
        String editor = "sed -i -e 's/make/made by/'";
        RevisionsBench terminal = project.inTerminal(Map.of("EDITOR", editor, "VISUAL", " "));
        terminal.run("edit", "current").exits(ExitCode.OK);
        assertThat(Files.readString(project.sources().resolve("Rd1.java"))).contains("made by d1");
        assertThat(Files.readString(project.sources().resolve("Rc2.java"))).contains("made by c2");
        assertThat(Files.readString(project.sources().resolve("Re.java"))).contains("make e");
    }

    @Test
    void edit_says_what_it_lacks() {
        project.with(MERGED);
        project.run("edit", "head").exits(ExitCode.USAGE).says("needs a terminal", "autogen show");
        project.inTerminal(Map.of()).run("edit", "head").exits(ExitCode.USAGE).says("$VISUAL or $EDITOR");
        RevisionsBench failing = project.inTerminal(Map.of("VISUAL", "exit 3;"));
        failing.run("edit", "head").exits(ExitCode.USAGE).says("exit code 3");
        failing.run("edit", "base").exits(ExitCode.USAGE).says("base names no revision");
    }

    @Test
    void templates_are_listed() {
        assertThat(project.lines("list-templates"))
                .containsExactly(
                        "generic  one database, with every setting explained",
                        "spring-boot  an application of Spring Boot, whose own configuration says where the database is",
                        "multidb  several databases, each with its own entities",
                        "multitenant  one database with a schema for each tenant, and a version and a report for each");
        assertThat(project.lines("list_templates", "--json")).contains("      \"name\" : \"generic\",");
    }

    private void stamped(String... revisions) {
        String[] command = new String[revisions.length + 2];
        command[0] = "stamp";
        command[1] = "--purge";
        System.arraycopy(revisions, 0, command, 2, revisions.length);
        project.run(command).exits(ExitCode.OK);
    }

    private static List<String> tables() {
        return DATABASE.database().query("select tablename from pg_tables where schemaname = 'public' order by 1");
    }
}
