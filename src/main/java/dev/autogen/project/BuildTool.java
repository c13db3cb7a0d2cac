package dev.autogen.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The build of a project, run as a process of its own. */
sealed interface BuildTool permits MavenBuild, GradleBuild {

    /** The directory of the project. */
    Path directory();

    /** Its name for people. */
    String name();

    /** The files that its answer depends on, as far as they can be known without asking; sorted. */
    List<Path> buildFiles();

    /**
     * Asks the build.
     *
     * @param compiled whether it compiles as well
     * @param folder of the project, in which it may answer
     * @throws BuildFailedException when it fails
     * @throws MissingBuildToolException when it cannot be started
     */
    ProjectLayout ask(boolean compiled, Path folder);

    /**
     * Compiles the classes and copies the resources.
     *
     * @param folder of the project, in which it may answer
     * @throws BuildFailedException when it fails
     */
    void compile(Path folder);

    /** The build of a directory; Maven where it has both. */
    static Optional<BuildTool> of(Path directory) {
        if (Files.isRegularFile(directory.resolve(MavenBuild.POM))) {
            return Optional.of(MavenBuild.of(directory));
        }
        return GradleBuild.isIn(directory) ? Optional.of(GradleBuild.of(directory)) : Optional.empty();
    }
}
