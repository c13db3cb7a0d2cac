package dev.autogen.it;

import java.io.File;
import java.nio.file.Path;

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
}
