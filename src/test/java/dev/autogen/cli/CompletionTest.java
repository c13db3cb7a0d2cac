package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a shell completes after it has read what {@code autogen completion} prints. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "asks a bash")
class CompletionTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void commands_and_options_are_completed() throws Exception {
        Path script = Files.writeString(
                directory.resolve("completion"),
                RevisionsBench.in(directory, DATABASE.database())
                        .run("completion")
                        .exits(ExitCode.OK)
                        .out());
        assertThat(completed(script, "autogen", "up")).containsExactly("upgrade");
        assertThat(completed(script, "autogen", "he")).contains("heads");
        assertThat(completed(script, "autogen", "upgrade", "--no-w")).containsExactly("--no-wait");
        assertThat(completed(script, "autogen", "revision", "--bran")).containsExactly("--branch-label");
    }

    private static List<String> completed(Path script, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "compopt() { :; }; source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
                        + " _complete_autogen; printf '%s\\n"
                        + "' \"${COMPREPLY[@]}\"",
                "bash",
                script.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = bash.inputReader().lines().map(String::strip).toList();
        assertThat(bash.waitFor()).as("%s", lines).isZero();
        return lines;
    }
}
