package dev.autogen.it;

import static dev.autogen.it.BadInputIT.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that are written at the same time: there is never a second head. */
class SimultaneousRevisionsIT {

    /** Writes a revision itself, as somebody else might while this one is compared. */
    private static final String NEIGHBOUR =
            """
            package app;

            import dev.autogen.operation.PlannedOperation;
            import dev.autogen.rewrite.Rewrite;
            import dev.autogen.rewrite.Rewriter;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            public class Neighbour implements Rewriter {
                @Override
                public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
                    Path file = Path.of("%s/Rfeedfacebeef_Theirs.java");
                    try {
                        Files.createDirectories(file.getParent());
                        Files.writeString(
                                file,
                                "@dev.autogen.migration.Revision(id = \\"feedfacebeef\\", message = \\"theirs\\")"
                                        + " class Rfeedfacebeef_Theirs {}");
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    return Rewrite.keep(planned);
                }
            }
            """;

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    private AccountProject project;
    private Launcher autogen;

    @BeforeEach
    void make_a_project() {
        project = AccountProject.in(directory);
        autogen = project.autogen(DATABASE.database());
    }

    @Test
    void two_at_once_leave_one_head() throws Exception {
        List<Integer> exits = exitsOfTwo("revision", "-m", "create");
        assertThat(exits).contains(0).isSubsetOf(0, 3, 4);
        assertThat(exits.stream().filter(exit -> exit == 0)).hasSize(1);
        assertThat(SourceFiles.below(project.versions())).hasSize(1);
        assertThat(autogen.run("heads").succeeds().outLines()).hasSize(1);
    }

    @Test
    void two_empty_ones_at_once_leave_one_head() throws Exception {
        List<Integer> exits = exitsOfTwo("revision", "--empty", "-m", "by hand");
        assertThat(exits).contains(0).isSubsetOf(0, 4);
        assertThat(autogen.run("heads").succeeds().outLines()).hasSize(1);
    }

    @Test
    void one_that_came_in_between_is_named_and_nothing_is_written() {
        SourceFiles.write(
                directory.resolve("hooks/app/Neighbour.java"),
                NEIGHBOUR.formatted(project.versions().toString().replace('\\', '/')));
        SourceFiles.compile(directory.resolve("hooks"), ClassPath.of(Build.autogenJar()), project.classes());
        Outcome revision = autogen.run("revision", "-m", "mine", "--set", "rewriters=app.Neighbour")
                .exits(4);
        assertThat(revision.out()).isEmpty();
        assertThat(revision.err()).contains("was base", "is feedfacebeef now", "run the command again");
        assertThat(SourceFiles.below(project.versions())).containsExactly("Rfeedfacebeef_Theirs.java");
        assertSays(autogen.run("check").exits(3), "feedfacebeef");
    }

    @Test
    void what_is_kept_of_the_turn_stays_out_of_git() {
        autogen.run("revision", "--empty", "-m", "by hand").succeeds();
        assertThat(SourceFiles.read(directory.resolve(".autogen/.gitignore"))).isEqualTo("*\n");
        assertThat(autogen.run("revision", "--empty", "-m", "seen", "--dry-run")
                        .succeeds()
                        .out())
                .contains("@Revision");
        assertThat(SourceFiles.below(project.versions())).hasSize(1);
    }

    private List<Integer> exitsOfTwo(String... command) throws InterruptedException {
        List<Process> runs =
                IntStream.range(0, 2).mapToObj(each -> autogen.start(command)).toList();
        List<Integer> exits = new ArrayList<>();
        for (Process run : runs) {
            exits.add(run.waitFor());
        }
        return exits;
    }
}
