package dev.autogen.command;

import dev.autogen.config.Compilation;
import dev.autogen.config.DatabaseSettings;
import dev.autogen.config.Secret;
import dev.autogen.config.Settings;
import dev.autogen.database.FolderLock;
import dev.autogen.framework.Application;
import dev.autogen.framework.Framework;
import dev.autogen.framework.FrameworkDefaults;
import dev.autogen.metamodel.UserClassPath;
import dev.autogen.project.ProjectBuild;
import dev.autogen.project.ProjectEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The application as its project describes it: where its classes are and what its framework decides. */
final class ApplicationProject {
    /** Where Maven puts classes; without a build file nothing says another place. */
    private static final List<String> FALLBACK = List.of("target/classes");

    private static final String FALLBACK_SOURCES = "src/main/java";

    private final Settings settings;
    private final Listener listener;
    private final Optional<ProjectBuild> build;
    private Optional<UserClassPath> compiled = Optional.empty();
    private Optional<Optional<FrameworkDefaults>> framework = Optional.empty();

    ApplicationProject(Settings settings, Listener listener) {
        this.settings = settings;
        this.listener = listener;
        this.build = written().isEmpty() ? build(settings, listener::on) : Optional.empty();
    }

    private static Optional<ProjectBuild> build(Settings settings, Consumer<ProjectEvent> events) {
        return ProjectBuild.of(
                settings.project(),
                folder(settings),
                settings.build().compilation() == Compilation.AUTO,
                settings.revisions().versions(),
                events);
    }

    /** Where the entities are, up to date; looked for before anything is started that takes longer. */
    UserClassPath entities() {
        if (compiled.isEmpty()) {
            compiled = Optional.of(build.map(found -> existing(alone(found::compiledClassPath)))
                    .orElseGet(() -> UserClassPath.resolve(settings.project(), writtenOrFallback())));
        }
        return compiled.get();
    }

    /** Where the libraries of revisions are, as far as there are any. */
    UserClassPath libraries() {
        return build.map(found -> existing(alone(found::classPath))).orElseGet(this::existingAsWritten);
    }

    /** Where compiled revisions may be, as far as that is known without asking the build. */
    UserClassPath known() {
        return build.map(found -> existing(found.knownClassPath())).orElseGet(this::existingAsWritten);
    }

    /** What the framework on the class path decides; told to the listener when it is first asked for. */
    Optional<FrameworkDefaults> framework() {
        if (framework.isEmpty()) {
            framework = Optional.of(readFramework().map(found -> urlIsGiven() ? found.withoutDataSource() : found));
            framework.get().ifPresent(listener::on);
        }
        return framework.get();
    }

    private Optional<FrameworkDefaults> readFramework() {
        UserClassPath classPath = build.isPresent() ? entities() : existingAsWritten();
        Application application = new Application(
                settings.project(),
                classPath.entries(),
                settings.build().profiles(),
                settings.entities().mappings().persistenceUnits(),
                settings.build().environment().variables());
        return switch (settings.build().framework()) {
            case NONE -> Optional.empty();
            case AUTO -> Framework.find(application);
            case SPRING_BOOT -> Optional.of(Framework.SPRING_BOOT.require(application));
            case QUARKUS -> Optional.of(Framework.QUARKUS.require(application));
        };
    }

    /** The database of the settings, or where they name none that of the application's own configuration. */
    DatabaseSettings database() {
        DatabaseSettings written = settings.database();
        if (urlIsGiven()) {
            return written;
        }
        return framework()
                .flatMap(FrameworkDefaults::database)
                .map(found ->
                        written.at(found.url(), found.user(), found.password().map(Secret::new)))
                .orElse(written);
    }

    private boolean urlIsGiven() {
        return settings.given().contains("url");
    }

    /** Where sources are, as far as that is known without asking the build. */
    List<Path> sourceRoots() {
        List<Path> written = settings.build().sourceRoots().stream()
                .map(settings.project()::resolve)
                .toList();
        List<Path> built = build.map(ProjectBuild::knownSourceRoots).orElse(List.of());
        return Stream.of(written, built, List.of(settings.project().resolve(FALLBACK_SOURCES)))
                .filter(roots -> !roots.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private UserClassPath existingAsWritten() {
        return UserClassPath.ofExisting(settings.project(), writtenOrFallback());
    }

    private List<String> written() {
        return settings.entities().classpath();
    }

    private List<String> writtenOrFallback() {
        return written().isEmpty() ? FALLBACK : written();
    }

    private static UserClassPath existing(List<Path> entries) {
        return new UserClassPath(entries.stream().filter(Files::exists).toList());
    }

    /** One process of a project at a time starts its build. */
    private List<Path> alone(Supplier<List<Path>> work) {
        Path folder = folder(settings);
        try {
            ProjectFolder.of(settings.project()).create();
            try (FolderLock lock = FolderLock.take(Files.createDirectories(folder))) {
                return work.get();
            }
        } catch (IOException failed) {
            throw new UnwritableProjectException(folder, failed);
        }
    }

    private static Path folder(Settings settings) {
        return settings.project().resolve(".autogen").resolve("build");
    }
}
