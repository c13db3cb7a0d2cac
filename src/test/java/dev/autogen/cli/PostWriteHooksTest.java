package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the user's that work on a revision after it is written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of a POSIX shell")
class PostWriteHooksTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void they_run_in_order_on_the_file_in_the_project_directory() throws IOException {
        RevisionsBench project = project(
                """
                post_write_hooks = ["printf '// %s\\\\n' 'formatted, once' >>", "sed -i.bak s/once/twice/", "basename >> hooked"]""");
        project.run("revision", "--empty", "--rev-id", "a1", "-m", "first").exits(ExitCode.OK);
        assertThat(Files.readString(project.sources().resolve("Ra1_First.java")))
                .endsWith("// formatted, twice\n");
        assertThat(directory.resolve("hooked")).hasContent("Ra1_First.java");
    }

    @Test
    void a_dry_run_writes_nothing_for_them_to_work_on() throws IOException {
        RevisionsBench project = project("post_write_hooks = [\"touch hooked #\"]");
        project.run("revision", "--empty", "--dry-run", "-m", "first").exits(ExitCode.OK);
        assertThat(directory.resolve("hooked")).doesNotExist();
        project.run("revision", "--empty", "-m", "first").exits(ExitCode.OK);
        assertThat(directory.resolve("hooked")).exists();
    }

    @Test
    void a_merge_is_a_revision_too() throws IOException {
        RevisionsBench project =
                project("post_write_hooks = [\"basename >> hooked\"]").with("a", "b < a", "c < a");
        project.run("merge", "heads", "--rev-id", "d", "-m", "join").exits(ExitCode.OK);
        assertThat(directory.resolve("hooked")).hasContent("Rd_Join.java");
    }

    @Test
    void one_that_fails_is_named_with_what_it_said_and_the_file_stays() throws IOException {
        RevisionsBench project = project("post_write_hooks = [\"echo no such style; exit 3 #\", \"touch hooked #\"]");
        project.run("revision", "--empty", "--rev-id", "a1", "-m", "first")
                .exits(ExitCode.USAGE)
                .says("Ra1_First.java is written", "exit 3", "exit code 3, saying: no such style", "post_write_hooks");
        assertThat(project.sources().resolve("Ra1_First.java")).exists();
        assertThat(directory.resolve("hooked")).doesNotExist();
    }

    private RevisionsBench project(String settings) throws IOException {
        Files.writeString(directory.resolve("autogen.toml"), settings + "\n");
        return RevisionsBench.in(directory, DATABASE.database());
    }
}
