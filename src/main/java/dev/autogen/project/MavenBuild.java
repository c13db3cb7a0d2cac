package dev.autogen.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A project of Maven, or one module of it.
 *
 * <p>A module is built from the directory of the outermost pom that lists it, with the modules that it needs, whose classes
 * it then sees as they are in their directories.
 *
 * @param directory of the module
 * @param root of the outermost project, the same for one that is alone
 */
record MavenBuild(Path directory, Path root) implements BuildTool {

    private static final System.Logger LOG = System.getLogger(MavenBuild.class.getName());

    static final String POM = "pom.xml";

    private static final String EFFECTIVE_POM = "org.apache.maven.plugins:maven-help-plugin:3.5.1:effective-pom";
    private static final String DEPENDENCIES = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:list";

    /** Maven takes the classes of another module of the build only when it has come to their compilation. */
    private static final List<String> WITHOUT_COMPILING =
            List.of("compile", "-Dmaven.main.skip=true", "-Dmaven.resources.skip=true");

    static MavenBuild of(Path directory) {
        Path root = directory;
        for (Path above = directory.getParent(); above != null; above = above.getParent()) {
            root = joins(above, root) ? above : root;
        }
        return new MavenBuild(directory, root);
    }

    private static boolean joins(Path parent, Path module) {
        Path pom = parent.resolve(POM);
        return Files.isRegularFile(pom) && PomFile.read(pom).hasModule(pom, module);
    }

    @Override
    public String name() {
        return "Maven";
    }

    /** The pom with its parents, what modules may take versions from, and what Maven takes options from. */
    @Override
    public List<Path> buildFiles() {
        TreeSet<Path> files = new TreeSet<>();
        addWithParents(directory.resolve(POM), files);
        addShared(root.resolve(POM), files, new HashSet<>());
        Stream.of("maven.config", "jvm.config", "extensions.xml", "settings.xml")
                .forEach(name -> files.add(root.resolve(".mvn").resolve(name)));
        files.add(Path.of(System.getProperty("user.home"), ".m2", "settings.xml"));
        return List.copyOf(files);
    }

    private static void addWithParents(Path pom, Set<Path> files) {
        if (files.add(pom)) {
            readable(pom).flatMap(content -> content.parentOf(pom)).ifPresent(parent -> addWithParents(parent, files));
        }
    }

    /** Parents, lists of versions and lists of modules are poms without classes. */
    private static void addShared(Path pom, Set<Path> files, Set<Path> seen) {
        if (seen.add(pom) && Files.isRegularFile(pom)) {
            readable(pom).ifPresent(content -> {
                if (content.isAggregator()) {
                    addWithParents(pom, files);
                }
                content.modulesOf(pom).forEach(module -> addShared(module, files, seen));
            });
        }
    }

    /** What is wrong with a broken one is for Maven to say, when it is asked because of the change. */
    private static Optional<PomFile> readable(Path pom) {
        try {
            return Optional.of(PomFile.read(pom));
        } catch (UnreadableBuildFileException broken) {
            LOG.log(System.Logger.Level.DEBUG, broken.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public ProjectLayout ask(boolean compiled, Path folder) {
        PomFile pom = PomFile.read(directory.resolve(POM));
        if (pom.isAggregator()) {
            throw new AggregatorProjectException(directory, pom.modules());
        }
        try (AnswerFolder answers = AnswerFolder.in(folder)) {
            return ask(pom, compiled, answers.file("pom.xml"), answers.file("dependencies.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module comes last in the order of building, so its list is the one that stays. */
    private ProjectLayout ask(PomFile pom, boolean compiled, Path effectivePom, Path dependencies) {
        List<String> goals = new ArrayList<>(List.of(EFFECTIVE_POM, "-Doutput=" + effectivePom));
        if (compiled) {
            goals.add("compile");
        } else if (!root.equals(directory)) {
            goals.addAll(WITHOUT_COMPILING);
        }
        goals.addAll(List.of(
                DEPENDENCIES,
                "-DoutputFile=" + dependencies,
                "-DoutputAbsoluteArtifactFilename=true",
                "-Dstyle.color=never"));
        run(goals);
        List<EffectivePom> projects = EffectivePom.read(effectivePom);
        EffectivePom own = projects.stream()
                .filter(project -> project.artifactId().equals(pom.artifactId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(effectivePom + " lacks " + pom.artifactId()));
        List<Path> classPath = new ArrayList<>(List.of(own.output()));
        classPath.addAll(DependencyList.read(dependencies));
        return new ProjectLayout(
                classPath,
                projects.stream()
                        .filter(project -> classPath.contains(project.output()))
                        .flatMap(project -> project.roots().stream())
                        .toList(),
                pomsOfModules(classPath));
    }

    /** The poms of the modules whose classes are used. */
    private List<Path> pomsOfModules(List<Path> classPath) {
        TreeSet<Path> poms = new TreeSet<>();
        classPath.stream()
                .filter(entry -> entry.startsWith(root) && !entry.toString().endsWith(".jar"))
                .forEach(entry -> {
                    for (Path place = entry; place != null && place.startsWith(root); place = place.getParent()) {
                        if (Files.isRegularFile(place.resolve(POM))) {
                            poms.add(place.resolve(POM));
                        }
                    }
                });
        return List.copyOf(poms);
    }

    @Override
    public void compile(Path folder) {
        run(List.of("compile", "-Dstyle.color=never"));
    }

    private void run(List<String> goals) {
        List<String> arguments = new ArrayList<>(List.of("-q", "-B"));
        if (!root.equals(directory)) {
            arguments.addAll(List.of("-pl", root.relativize(directory).toString(), "-am"));
        }
        arguments.addAll(goals);
        BuildProcess.of(name(), root, root, "mvnw", "mvn").run(arguments);
    }
}
