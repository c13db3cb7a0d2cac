package dev.autogen.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A project of Gradle, or one project of a build of several.
 *
 * <p>A task that an init script adds says where things are. It needs the classes, so that asking compiles too.
 *
 * @param directory of the project
 * @param root of the build, the same for one that is alone
 */
record GradleBuild(Path directory, Path root) implements BuildTool {

    private static final List<String> BUILD = List.of("build.gradle", "build.gradle.kts");
    private static final List<String> SETTINGS = List.of("settings.gradle", "settings.gradle.kts");
    private static final List<String> SCRIPTS = List.of(".gradle", ".gradle.kts");
    /** What the script answers for a project that only joins others. */
    private static final String MODULE = "module\t";

    private static final String SCRIPT = "autogen.gradle";

    static boolean isIn(Path directory) {
        return Stream.concat(BUILD.stream(), SETTINGS.stream()).anyMatch(name -> has(directory, name));
    }

    /** The build's root is the nearest directory with settings. */
    static GradleBuild of(Path directory) {
        for (Path place = directory; place != null; place = place.getParent()) {
            Path candidate = place;
            if (SETTINGS.stream().anyMatch(name -> has(candidate, name))) {
                return new GradleBuild(directory, place);
            }
        }
        return new GradleBuild(directory, directory);
    }

    private static boolean has(Path directory, String name) {
        return Files.isRegularFile(directory.resolve(name));
    }

    @Override
    public String name() {
        return "Gradle";
    }

    @Override
    public List<Path> buildFiles() {
        TreeSet<Path> files = new TreeSet<>();
        for (Path place = directory; place != null && place.startsWith(root); place = place.getParent()) {
            files.addAll(scripts(place));
            files.add(place.resolve("gradle.properties"));
            files.add(place.resolve("gradle.lockfile"));
        }
        Stream.of("gradle", "buildSrc", "build-logic").forEach(folder -> files.addAll(below(root.resolve(folder))));
        return List.copyOf(files);
    }

    /** Those of the build itself, and those beside them that they may apply. */
    private static List<Path> scripts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> SCRIPTS.stream().anyMatch(file.toString()::endsWith))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UnreadableBuildFileException(folder, e);
        }
    }

    /** Lists of versions, scripts, and the build's own plugins in the source, but not what was built of them. */
    private static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of("build", ".gradle", ".kotlin")
                            .noneMatch(
                                    made -> folder.relativize(file).toString().contains(made + "/")))
                    .toList();
        } catch (IOException e) {
            throw new UnreadableBuildFileException(folder, e);
        }
    }

    @Override
    public ProjectLayout ask(boolean compiled, Path folder) {
        try (AnswerFolder answers = AnswerFolder.in(folder);
                InputStream content = GradleBuild.class.getResourceAsStream(SCRIPT)) {
            if (content == null) {
                throw new IllegalStateException("autogen's jar lacks " + SCRIPT);
            }
            Path script = answers.file(SCRIPT);
            Path answer = answers.file("answer.txt");
            Files.copy(content, script);
            run(List.of(
                    "-I",
                    script.toString(),
                    "-Dautogen.project=" + directory,
                    "-Dautogen.answer=" + answer,
                    "-Dautogen.compile=" + compiled,
                    "autogenLayout"));
            List<String> lines = Files.readAllLines(answer);
            List<String> modules = lines.stream()
                    .filter(line -> line.startsWith(MODULE))
                    .map(line -> line.substring(MODULE.length()))
                    .toList();
            if (lines.isEmpty() || !modules.isEmpty()) {
                throw new AggregatorProjectException(directory, modules);
            }
            return LayoutText.parse(answer, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void compile(Path folder) {
        ask(true, folder);
    }

    private void run(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-q", "--console=plain", "-Dorg.gradle.configuration-cache=false"));
        all.addAll(arguments);
        BuildProcess.of(name(), directory, root, "gradlew", "gradle").run(all);
    }
}
