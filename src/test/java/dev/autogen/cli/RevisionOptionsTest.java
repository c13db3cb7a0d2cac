package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code revision} and {@code merge} put new revisions. */
class RevisionOptionsTest {

    private static final String[] BRANCHES = {
        "aaaa", "bbbb < aaaa", "c1c1 < bbbb # c1branch", "d1d1 < c1c1", "c2c2 < bbbb # c2branch", "d2d2 < c2c2"
    };

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void begin_with_two_branches() {
        project = RevisionsBench.in(directory, DATABASE.database()).with(BRANCHES);
    }

    @Test
    void several_heads_need_a_choice() {
        empty().exits(ExitCode.REVISION_GRAPH).says("two heads: d1d1, d2d2", "`autogen merge heads`");
        empty("--head", "c1branch@head", "--rev-id", "e1e1").exits(ExitCode.OK);
        assertThat(parents("e1e1")).containsExactly("d1d1");
        project.run("merge", "heads", "--rev-id", "ffff").exits(ExitCode.OK);
        assertThat(parents("ffff")).containsExactly("d2d2", "e1e1");
        empty("--rev-id", "f1f1").exits(ExitCode.OK);
        assertThat(parents("f1f1")).containsExactly("ffff");
    }

    @Test
    void a_database_behind_its_heads_is_refused_where_it_is_compared() {
        project.run("merge", "heads").exits(ExitCode.OK);
        project.run("revision", "-m", "x", "--set", "classpath=src/main/java", "--set", "compile=never")
                .exits(ExitCode.NOT_AT_HEAD)
                .says("is at no revision, but the revisions lead to");
        empty("--rev-id", "f1f1").exits(ExitCode.OK);
    }

    @Test
    void a_revision_that_others_revise_needs_splice() {
        empty("--head", "c1c1")
                .exits(ExitCode.REVISION_GRAPH)
                .says("Revision c1c1 is not a head, since d1d1 revises it; give --splice");
        empty("--head", "c1c1", "--splice", "--rev-id", "d3d3").exits(ExitCode.OK);
        assertThat(parents("d3d3")).containsExactly("c1c1");
        assertThat(project.lines("heads"))
                .containsExactly("d1d1 (c1branch) (head)", "d2d2 (c2branch) (head)", "d3d3 (c1branch) (head)");
    }

    @Test
    void a_new_root_may_start_a_labelled_branch() {
        empty("--head", "base", "--rev-id", "libs", "--branch-label", "lib", "--branch-label", "shared")
                .exits(ExitCode.OK);
        assertThat(project.lines("show", "lib")).contains("Parent: <base>", "Branch names: lib, shared");
        assertThat(project.lines("heads")).contains("libs (lib, shared) (head)");
    }

    @Test
    void a_label_has_to_be_free_and_such_as_a_name_may_hold() {
        for (String label : List.of("c1branch", "aaaa")) {
            empty("--head", "base", "--branch-label", label)
                    .exits(ExitCode.REVISION_GRAPH)
                    .says("\"" + label + "\" cannot be the label of a new branch");
        }
        for (String label : List.of("a-b", "heads", "x@y", "")) {
            empty("--head", "base", "--branch-label", label)
                    .exits(ExitCode.REVISION_GRAPH)
                    .says("--branch-label: \"" + label + "\" cannot be a branch label");
        }
        empty("--head", "base", "--rev-id", "c1branch")
                .exits(ExitCode.USAGE)
                .says("There is a revision c1branch already");
    }

    @Test
    void dependencies_are_written_in_full_and_labels_stay_labels() {
        project.with("27c6a30d7c24", "27c6ffffffff");
        assertThat(dependencies("1111", "27c6a30d7c24")).containsExactly("27c6a30d7c24");
        assertThat(dependencies("2222", "27c6f", "aaaa")).containsExactly("27c6ffffffff", "aaaa");
        assertThat(dependencies("3333", "c1branch")).containsExactly("c1branch");
        assertThat(dependencies("4444", "c1branch@head")).containsExactly("d1d1");
        depending("5555", "27c6").exits(ExitCode.REVISION_GRAPH).says("Several revisions start with 27c6");
        depending("6666", "nobody").exits(ExitCode.REVISION_GRAPH).says("There is no revision nobody");
        depending("7777", "base").exits(ExitCode.REVISION_GRAPH).says("base is before the first revision");
    }

    @Test
    void a_merge_names_what_it_joins() {
        assertThat(project.lines("merge", "d1d1", "c2branch@head", "--rev-id", "eeee", "--branch-label", "joined"))
                .containsExactly("Wrote src/main/java/migrations/Reeee_MergeD1d1AndD2d2.java");
        assertThat(project.lines("show", "eeee"))
                .contains("Merges: d1d1, d2d2", "Branch names: c1branch, c2branch, joined", "    merge d1d1 and d2d2");
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(project.lines("current")).containsExactly("eeee (c1branch, c2branch, joined) (head) (mergepoint)");
        project.run("downgrade", "eeee-0", "--no-wait").exits(ExitCode.OK);
        project.run("downgrade", "base").exits(ExitCode.OK);
    }

    @Test
    void a_merge_of_what_cannot_be_joined_is_refused() {
        project.run("merge", "d1d1").exits(ExitCode.REVISION_GRAPH).says("only one is named");
        project.run("merge", "base").exits(ExitCode.REVISION_GRAPH).says("none is named");
        project.run("merge", "d1d1", "d1d1").exits(ExitCode.REVISION_GRAPH).says("d1d1 is named twice");
        project.run("merge", "heads", "d1").exits(ExitCode.REVISION_GRAPH).says("at least four characters");
        project.run("merge", "c1c1", "d2d2").exits(ExitCode.REVISION_GRAPH).says("c1c1 is not a head", "--splice");
        project.run("merge", "--splice", "c1c1", "d1d1")
                .exits(ExitCode.REVISION_GRAPH)
                .says("Revision c1c1 comes before d1d1, so that there is nothing to merge");
        project.run("merge", "--splice", "c1c1", "d2d2", "--rev-id", "eeee").exits(ExitCode.OK);
        assertThat(parents("eeee")).containsExactly("c1c1", "d2d2");
    }

    @Test
    void what_was_written_is_json_on_request() {
        assertThat(project.run("merge", "heads", "--rev-id", "eeee", "-m", "join", "--json")
                        .exits(ExitCode.OK)
                        .out())
                .isEqualTo(
                        """
                        {
                          "version" : 1,
                          "id" : "eeee",
                          "file" : "src/main/java/migrations/Reeee_Join.java"
                        }
                        """);
        assertThat(empty("--dry-run", "--json", "--rev-id", "ffff")
                        .exits(ExitCode.OK)
                        .out())
                .contains("\"id\" : \"ffff\"", "\"source\" : \"package migrations;")
                .doesNotContain("\"file\"");
    }

    private RevisionsBench.Ended empty(String... options) {
        String[] command = new String[options.length + 2];
        command[0] = "revision";
        command[1] = "--empty";
        System.arraycopy(options, 0, command, 2, options.length);
        return project.run(command);
    }

    private RevisionsBench.Ended depending(String id, String... names) {
        String[] options = new String[4 + 2 * names.length];
        options[0] = "--head";
        options[1] = "base";
        options[2] = "--rev-id";
        options[3] = id;
        for (int index = 0; index < names.length; index++) {
            options[4 + 2 * index] = "--depends-on";
            options[5 + 2 * index] = names[index];
        }
        return empty(options);
    }

    private List<String> dependencies(String id, String... names) {
        depending(id, names).exits(ExitCode.OK);
        return fact(id, "Also depends on: ");
    }

    private List<String> parents(String id) {
        List<String> merged = fact(id, "Merges: ");
        return merged.isEmpty() ? fact(id, "Parent: ") : merged;
    }

    private List<String> fact(String id, String name) {
        return project.lines("show", id).stream()
                .filter(line -> line.startsWith(name))
                .flatMap(line -> List.of(line.substring(name.length()).split(", ")).stream())
                .toList();
    }
}
