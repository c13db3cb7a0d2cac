package dev.autogen.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    static final String POM = "pom.xml";

    private static final String EFFECTIVE_POM = "org.apache.maven.plugins:maven-help-plugin:3.5.1:effective-pom";
    private static final String DEPENDENCIES = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:list";

    static MavenBuild of(Path directory) {
        Path root = directory;
        for (Path parent = root.getParent(); parent != null && joins(parent, root); parent = root.getParent()) {
            root = parent;
        }
        return new MavenBuild(directory, root);
    }

    private static boolean joins(Path parent, Path module) {
        Path pom = parent.resolve(POM);
        return Files.isRegularFile(pom) && PomFile.read(pom).hasModule(parent, module);
    }

    @Override
    public String name() {
        return "Maven";
    }

    /** The poms up to the file system's root, as parents need not list their modules, and what Maven takes options from. */
    @Override
    public List<Path> buildFiles() {
        TreeSet<Path> files = new TreeSet<>();
        for (Path place = directory;
                place != null && Files.isRegularFile(place.resolve(POM));
                place = place.getParent()) {
            files.add(place.resolve(POM));
        }
        Stream.of("maven.config", "jvm.config", "extensions.xml")
                .forEach(name -> files.add(root.resolve(".mvn").resolve(name)));
        files.add(Path.of(System.getProperty("user.home"), ".m2", "settings.xml"));
        return List.copyOf(files);
    }

    @Override
    public ProjectLayout ask(boolean compiled) {
        PomFile pom = PomFile.read(directory.resolve(POM));
        if (pom.isAggregator()) {
            throw new AggregatorProjectException(directory, pom.modules());
        }
        try {
            Path answers = Files.createTempDirectory("autogen");
            try {
                return ask(pom, compiled, answers.resolve("pom.xml"), answers.resolve("dependencies.txt"));
            } finally {
                Files.deleteIfExists(answers.resolve("pom.xml"));
                Files.deleteIfExists(answers.resolve("dependencies.txt"));
                Files.delete(answers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module comes last in the order of building, so its list is the one that stays. */
    private ProjectLayout ask(PomFile pom, boolean compiled, Path effectivePom, Path dependencies) {
        List<String> goals = new ArrayList<>(List.of(EFFECTIVE_POM, "-Doutput=" + effectivePom));
        if (compiled) {
            goals.add("compile");
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
    public void compile() {
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
