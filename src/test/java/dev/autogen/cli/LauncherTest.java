package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script before a program that prints what it was given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {

    private static final Path SOURCE = Path.of(System.getProperty("basedir", "."), "src/main/launcher/autogen");

    private static final String PROGRAM =
            """
            package dev.autogen.cli;
            class Main {
                public static void main(String[] arguments) {
                    System.out.println("home " + System.getProperty("autogen.home"));
                    System.out.println("option " + System.getProperty("option"));
                    System.out.println("resource " + (Main.class.getResource("/in-library") != null));
                    System.out.println("hibernate " + (Main.class.getResource("/in-hibernate") != null));
                    for (String argument : arguments) {
                        System.out.println("[" + argument + "]");
                    }
                    System.exit(arguments.length);
                }
            }
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path launcher;

    @BeforeEach
    void install_into_a_folder_with_spaces_in_its_name() throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("my own programs"));
        launcher = Files.createDirectories(home.resolve("bin")).resolve("autogen");
        Files.copy(SOURCE, launcher, StandardCopyOption.COPY_ATTRIBUTES);
        executable(launcher);
        jar(home.resolve("autogen.jar"), "dev/autogen/cli/Main.class", program());
        Files.createDirectories(home.resolve("lib/hibernate"));
        jar(home.resolve("lib/library.jar"), "in-library", new byte[0]);
        jar(home.resolve("lib/hibernate/hibernate.jar"), "in-hibernate", new byte[0]);
    }

    @Test
    void arguments_and_exit_code_pass_through_unchanged() throws Exception {
        Result result = run(launcher, Map.of(), "a b", "", "$HOME \"'*");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.output()).contains("[a b]", "[]", "[$HOME \"'*]");
    }

    @Test
    void the_program_knows_its_home_and_sees_the_libraries_but_not_hibernate() throws Exception {
        assertThat(run(launcher, Map.of()).output()).contains("home " + home, "resource true", "hibernate false");
    }

    @Test
    void links_to_the_launcher_find_its_home() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("links"));
        Path absolute = Files.createSymbolicLink(elsewhere.resolve("absolute"), launcher);
        Path relative = Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("absolute"));
        assertThat(run(relative, Map.of()).output()).contains("home " + home);
        assertThat(run(absolute, Map.of()).output()).contains("home " + home);
    }

    @Test
    void options_for_java_are_split_into_words() throws Exception {
        assertThat(run(launcher, Map.of("AUTOGEN_OPTS", "-Xmx64m -Doption=set")).output())
                .contains("option set");
    }

    @Test
    void without_java_home_java_is_taken_from_the_path() throws Exception {
        String path = Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin";
        assertThat(run(launcher, Map.of("JAVA_HOME", "", "PATH", path)).status())
                .isZero();
    }

    @Test
    void without_any_java_it_says_what_to_install() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            executable(Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n"));
        }
        Result result = run(launcher, Map.of("JAVA_HOME", "", "PATH", tools.toString()));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.error()).contains("no Java found", "Java 17");
    }

    @Test
    void a_java_home_without_java_is_named() throws Exception {
        Result result = run(launcher, Map.of("JAVA_HOME", "/nowhere"));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.error()).contains("JAVA_HOME is /nowhere");
    }

    @Test
    void a_java_that_is_too_old_is_refused_by_its_release_file() throws Exception {
        Path java = oldJava();
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        assertRefused(run(launcher, Map.of("JAVA_HOME", java.toString())), "11.0.2");
    }

    @Test
    void a_java_that_is_too_old_is_refused_by_its_own_word() throws Exception {
        assertRefused(run(launcher, Map.of("JAVA_HOME", oldJava().toString())), "1.8.0_202");
    }

    /** What cannot be run here is at least the same call. */
    @Test
    void the_launcher_for_windows_starts_the_same_program() throws IOException {
        String posix = Files.readString(SOURCE);
        String windows = Files.readString(SOURCE.resolveSibling("autogen.cmd"));
        for (String part : List.of(
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                "autogen: no Java found; install Java 17 or later and set JAVA_HOME or the PATH.",
                "set JAVA_HOME to a Java 17 or later.",
                "dev.autogen.cli.Main")) {
            assertThat(posix).contains(part);
            assertThat(windows).contains(part);
        }
        assertThat(windows.lines().filter(line -> line.startsWith(":")).map(label -> label.substring(1)))
                .allSatisfy(label -> assertThat(windows).contains("goto " + label));
    }

    private static void assertRefused(Result result, String version) {
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.error()).contains("is Java " + version, "needs Java 17 or later");
    }

    private Path oldJava() throws IOException {
        Path java = Files.createDirectories(folder.resolve("old java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'java version \"1.8.0_202\"' >&2\n");
        executable(java);
        return java.getParent().getParent();
    }

    private byte[] program() throws IOException {
        Path source = Files.writeString(folder.resolve("Main.java"), PROGRAM);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(status).isZero();
        return Files.readAllBytes(folder.resolve("dev/autogen/cli/Main.class"));
    }

    private static void jar(Path file, String entry, byte[] content) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(stream)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(content);
            jar.closeEntry();
        }
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path error = folder.resolve("error");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("AUTOGEN_OPTS");
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Result(
                status, Files.readString(output, StandardCharsets.UTF_8).lines().toList(), Files.readString(error));
    }

    private record Result(int status, List<String> output, String error) {}
}
