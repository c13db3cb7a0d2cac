package dev.autogen.command;

import dev.autogen.config.Compilation;
import dev.autogen.config.Settings;
import dev.autogen.database.FolderLock;
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

/** The application as its project describes it: where its classes are, when the settings do not say so. */
final class ApplicationProject {
    /** Where Maven puts classes; without a build file nothing says another place. */
    private static final List<String> FALLBACK = List.of("target/classes");

    private final Settings settings;
    private final Optional<ProjectBuild> build;
    private Optional<UserClassPath> compiled = Optional.empty();

    ApplicationProject(Settings settings, Consumer<ProjectEvent> events) {
        this.settings = settings;
        this.build = written().isEmpty() ? build(settings, events) : Optional.empty();
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
