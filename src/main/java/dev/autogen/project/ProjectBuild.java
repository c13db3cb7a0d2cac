package dev.autogen.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The project's own build, asked as rarely as its files allow.
 *
 * <p>Where classes and libraries are is asked once and remembered until a build file changes. Classes are compiled when one
 * is older than its source; each file is looked at once for that, and nothing is started when all is as it was.
 */
public final class ProjectBuild {

    private final BuildTool tool;
    private final Path folder;
    private final boolean compiles;
    private final List<Path> excluded;
    private final Consumer<ProjectEvent> events;

    private ProjectBuild(
            BuildTool tool, Path folder, boolean compiles, List<Path> excluded, Consumer<ProjectEvent> events) {
        this.tool = tool;
        this.folder = folder;
        this.compiles = compiles;
        this.excluded = excluded;
        this.events = events;
    }

    /**
     * The build of a directory, if it has a file of Maven's or Gradle's.
     *
     * @param directory of the project, absolute
     * @param folder where answers are kept
     * @param compiles whether it may compile
     * @param excluded directories among the sources that the entities do without, such as those of the revisions
     * @param events told before the build is started
     */
    public static Optional<ProjectBuild> of(
            Path directory, Path folder, boolean compiles, List<Path> excluded, Consumer<ProjectEvent> events) {
        return BuildTool.of(directory).map(tool -> new ProjectBuild(tool, folder, compiles, excluded, events));
    }

    /**
     * The directories of classes and the jars, in the application's order.
     *
     * @throws BuildFailedException when the build fails
     * @throws MissingBuildToolException when it cannot be started
     * @throws AggregatorProjectException when the project has no classes of its own
     */
    public List<Path> classPath() {
        return layout().classPath();
    }

    /** The same after compiling what is older than its source. */
    public List<Path> compiledClassPath() {
        ProjectLayout layout = layout();
        if (compiles) {
            SourceStamps stamps = SourceStamps.take(layout.roots(), excluded);
            Optional<Path> change = stamps.change(compiled());
            if (change.isPresent()) {
                Instant start = Instant.now();
                events.accept(new ProjectEvent.Compiling(tool.name(), change.get()));
                tool.compile(folder);
                rememberSince(start, layout);
            } else {
                remember(stamps);
            }
        }
        return layout.classPath();
    }

    /** What is known of the class path without asking the build. */
    public List<Path> knownClassPath() {
        return cache().find(tool.buildFiles()).map(ProjectLayout::classPath).orElse(List.of());
    }

    /** What is known of the directories of Java sources without asking the build. */
    public List<Path> knownSourceRoots() {
        return cache().find(tool.buildFiles()).stream()
                .flatMap(layout -> layout.roots().stream())
                .filter(root -> root.kind() == SourceRoot.Kind.SOURCE)
                .map(SourceRoot::directory)
                .toList();
    }

    private ProjectLayout layout() {
        List<Path> buildFiles = tool.buildFiles();
        return cache().find(buildFiles).orElseGet(() -> {
            events.accept(new ProjectEvent.AskingBuild(tool.name(), tool.directory()));
            Instant start = Instant.now();
            ProjectLayout layout = tool.ask(compiles, folder);
            cache().keep(layout, buildFiles);
            if (compiles) {
                rememberSince(start, layout);
            }
            return layout;
        });
    }

    /** What a compilation left that has just ended. */
    private void rememberSince(Instant start, ProjectLayout layout) {
        remember(SourceStamps.take(layout.roots(), excluded).withoutSaved(start, Instant.now()));
    }

    private void remember(SourceStamps now) {
        if (!compiled().equals(Optional.of(now))) {
            WholeFile.write(stamps(), now.lines());
        }
    }

    private Optional<SourceStamps> compiled() {
        try {
            return Files.isRegularFile(stamps())
                    ? Optional.of(SourceStamps.parse(Files.readAllLines(stamps())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UnreadableBuildFileException(stamps(), e);
        }
    }

    private LayoutCache cache() {
        return new LayoutCache(folder.resolve("layout.txt"));
    }

    private Path stamps() {
        return folder.resolve("sources.txt");
    }
}
