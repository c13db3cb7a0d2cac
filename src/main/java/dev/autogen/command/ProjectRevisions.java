package dev.autogen.command;

import dev.autogen.config.RevisionSettings;
import dev.autogen.config.Settings;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.UserClassPath;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.RevisionPlan;
import dev.autogen.script.FileTemplate;
import dev.autogen.script.LoadedRevision;
import dev.autogen.script.MigrationPath;
import dev.autogen.script.RevisionClassLoader;
import dev.autogen.script.RevisionCompiler;
import dev.autogen.script.RevisionFolders;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionLoader;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.script.ScriptDirectory;
import dev.autogen.script.TargetDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The revisions of a project: read when first asked for, compiled when one has to be run. */
final class ProjectRevisions implements AutoCloseable {
    private final Settings settings;
    private final Map<String, LoadedRevision> loaded = new HashMap<>();
    private final ApplicationProject project;
    private Optional<ScriptDirectory> directory = Optional.empty();
    private Optional<RevisionGraph> graph = Optional.empty();
    private Optional<RevisionLoader> loader = Optional.empty();
    private final List<RevisionLoader> others = new ArrayList<>();
    private Optional<URLClassLoader> userClasses = Optional.empty();

    ProjectRevisions(Settings settings, ApplicationProject project) {
        this.settings = settings;
        this.project = project;
    }

    RevisionGraph graph() {
        if (graph.isEmpty()) {
            graph = Optional.of(directory().graph());
        }
        return graph.get();
    }

    /** The heads that the files say now, whatever they said before. */
    List<String> headsNow() {
        return graphNow().heads();
    }

    /** The way from the base to all heads. */
    List<LoadedStep> all() {
        return upgradeTo(List.of("heads")).steps(new TreeSet<>());
    }

    /** The operations of every upgrade, a list for each. */
    List<List<Operation>> allUpgrades() {
        return graph().revisions().stream()
                .map(header -> loaded(header).recording().upgrade())
                .toList();
    }

    /** The revisions whose upgrade has steps that no comparison of structures would find, in order. */
    List<String> withStepsByHand() {
        return graph().revisions().stream()
                .filter(header -> loaded(header).recording().upgrade().stream().anyMatch(ByHand::is))
                .map(RevisionHeader::id)
                .toList();
    }

    RevisionPlan upgradeTo(List<String> targets) {
        return plan((path, rows) -> path.upgrade(rows, targets.toArray(String[]::new)));
    }

    RevisionPlan downgradeTo(String target) {
        return plan((path, rows) -> path.downgrade(rows, target));
    }

    RevisionPlan downgradeFirstTo(String target) {
        return plan((path, rows) -> path.downgradeFirst(rows, target));
    }

    /** A half of a revision where a database stands; empty when there is no such revision. */
    Optional<LoadedStep> step(String revision, Direction direction, SortedSet<String> rows) {
        return graph().written(revision)
                .map(header ->
                        new LoadedStep(new MigrationPath(graph()).single(rows, revision, direction), loaded(header)));
    }

    /** The user's classes that work with autogen; closed with this. */
    ClassLoader userClasses() {
        if (userClasses.isEmpty()) {
            UserClassPath libraries = project.libraries();
            // An environment may build Hibernate's metadata, and then its class does not load without Hibernate.
            boolean complete = settings.build().environmentClass().isPresent();
            userClasses = Optional.of(RevisionClassLoader.ofUserClasses(
                    complete ? BundledHibernate.completing(libraries) : libraries.entries()));
        }
        return userClasses.get();
    }

    FileTemplate fileTemplate() {
        RevisionSettings revisions = settings.revisions();
        return FileTemplate.of(revisions.fileTemplate(), revisions.zone(), revisions.slugLength());
    }

    /** Where a new revision goes; the path that is asked for is relative to the project. */
    RevisionFolders.Folder folder(List<String> parents, Optional<Path> asked) {
        return new RevisionFolders(directory(), graph()).of(parents, asked.map(settings.project()::resolve));
    }

    Path write(Path folder, String className, String text) {
        return directory().write(folder, className, text);
    }

    private RevisionPlan plan(BiFunction<MigrationPath, SortedSet<String>, List<RevisionStep>> way) {
        return new RevisionPlan() {
            @Override
            public List<LoadedStep> steps(SortedSet<String> rows) {
                return steps(rows, Optional.empty());
            }

            @Override
            public List<LoadedStep> steps(SortedSet<String> rows, Optional<String> unfinished) {
                RevisionGraph seen = graph().seenFrom(unfinished.stream().toList());
                return way.apply(new MigrationPath(seen), rows).stream()
                        .map(step -> new LoadedStep(step, loaded(step.revision())))
                        .toList();
            }

            @Override
            public Map<String, String> checksums(Set<String> revisions) {
                return ProjectRevisions.this.checksums(revisions);
            }
        };
    }

    /** The checksums of revisions as they are now; those with other steps for other arguments have none that tells. */
    Map<String, String> checksums(Set<String> revisions) {
        Map<String, String> checksums = new TreeMap<>();
        revisions.stream()
                .flatMap(id -> graph().written(id).stream())
                .map(this::loaded)
                .filter(revision -> !revision.conditional())
                .forEach(revision -> checksums.put(revision.header().id(), revision.checksum()));
        return checksums;
    }

    /** The revision with its steps. */
    LoadedRevision loaded(RevisionHeader header) {
        return loaded.computeIfAbsent(header.id(), id -> loader().load(header));
    }

    private RevisionLoader loader() {
        if (loader.isEmpty()) {
            loader = Optional.of(loader(directory(project.libraries())));
        }
        return loader.get();
    }

    private RevisionLoader loader(ScriptDirectory scripts) {
        SeveralDatabasesException.requireOne(settings);
        return new RevisionLoader(
                scripts,
                compiler(scripts),
                settings.revisions().arguments(),
                settings.named().map(named -> new TargetDatabase(named.name(), named.all())));
    }

    private RevisionCompiler compiler(ScriptDirectory scripts) {
        Path cache = settings.project().resolve(".autogen").resolve("classes");
        return new RevisionCompiler(cache, Versions.autogen(), scripts.classPath());
    }

    /** A revision with its steps that is no revision of the project yet, from other directories of sources. */
    LoadedRevision loadedFrom(List<Path> sources, RevisionHeader header) {
        RevisionLoader other = loader(new ScriptDirectory(
                sources,
                true,
                settings.revisions().packageName(),
                project.libraries().entries()));
        others.add(other);
        return other.load(header);
    }

    /** All Java files beside the revisions, themselves included. */
    List<Path> sources() {
        return directory().sources();
    }

    /** Sees whether some of the sources compile without the others; where there is no compiler, they may. */
    void requireCompiling(List<Path> sources) {
        RevisionCompiler compiler = compiler(directory(project.libraries()));
        if (!sources.isEmpty() && compiler.isAvailable()) {
            compiler.compile(sources);
        }
    }

    /** The graph that the files form now, whatever they formed before. */
    RevisionGraph graphNow() {
        return directory().graph();
    }

    private ScriptDirectory directory() {
        if (directory.isEmpty()) {
            directory = Optional.of(directory(project.known()));
        }
        return directory.get();
    }

    private ScriptDirectory directory(UserClassPath classPath) {
        RevisionSettings revisions = settings.revisions();
        return new ScriptDirectory(
                revisions.versions(), revisions.recursive(), revisions.packageName(), classPath.entries());
    }

    @Override
    public void close() {
        loader.ifPresent(RevisionLoader::close);
        others.forEach(RevisionLoader::close);
        userClasses.ifPresent(ProjectRevisions::close);
    }

    private static void close(URLClassLoader classes) {
        try {
            classes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
