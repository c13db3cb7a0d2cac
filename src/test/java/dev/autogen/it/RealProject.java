package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A copy of a project below {@code src/it}, which autogen is run in as its developer would.
 *
 * <p>Its Maven is that of the surrounding build, with the same local repository.
 *
 * @param directory where the copy is
 */
record RealProject(Path directory) {

    private static final Path PROJECTS = Build.BASE.resolve("src/it");

    /** Copies a project into an empty directory. */
    static RealProject copy(String name, Path into) {
        Path directory = into.resolve(name);
        SourceFiles.copyTree(PROJECTS.resolve(name), directory);
        return new RealProject(directory);
    }

    Launcher autogen() {
        return autogenIn(directory);
    }

    /** In one module of the project. */
    Launcher autogenIn(Path module) {
        String maven = Path.of(System.getProperty("maven.home"), "bin").toString();
        return Launcher.in(module)
                .withVariable("PATH", maven + File.pathSeparator + System.getenv("PATH"))
                .withVariable("MAVEN_OPTS", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    }

    /** Starts the application itself, with the class path that its build gave. */
    void start(String mainClass, Map<String, String> variables, String... arguments) throws Exception {
        String classPath = SourceFiles.read(directory.resolve(".autogen/build/layout.txt"))
                .lines()
                .filter(line -> line.startsWith("entry\t"))
                .map(line -> line.substring("entry\t".length()))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp", classPath));
        command.add(mainClass);
        command.addAll(List.of(arguments));
        Path log = directory.resolve("application.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", SourceFiles.read(log)).isZero();
    }
}
