package dev.autogen.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads settings: options over variables over an environment's table over the file's top level over defaults.
 *
 * <p>Where the file describes several databases, the table of each lies over that of the environment.
 *
 * <p>Variables are {@code AUTOGEN_URL} and its like, and those that the file refers to. What the process lacks is looked
 * for in the project's {@code .env}.
 *
 * <p>Errors are of kind {@code USAGE}: {@link UnreadableSettingsException}, {@link UnknownSettingException},
 * {@link InvalidSettingException}, {@link UndefinedVariableException}, {@link UnknownEnvironmentException},
 * {@link UnknownDatabaseException}, {@link OnePlaceException}.
 */
public final class SettingsReader {

    /** The file that is looked for in a project directory. */
    public static final String FILE_NAME = "autogen.toml";

    private final Map<String, String> environment;

    /** A reader for these environment variables. */
    public SettingsReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The settings that the source describes; a file is needed only where it was named. */
    public Settings read(SettingsSource source) {
        Path project = source.project().toAbsolutePath().normalize();
        if (!Files.isDirectory(project)) {
            throw UnreadableSettingsException.noProject(project);
        }
        Variables variables = new Variables(environment, DotEnv.of(project));
        Optional<SettingsFile> file = file(source, project);
        requireEnvironment(file, source.environment());
        return new SettingsOfDatabases(project, source, file, variables).settings();
    }

    /** The names of the environments that the source's file describes, sorted; none without a file. */
    public List<String> environments(SettingsSource source) {
        Path project = source.project().toAbsolutePath().normalize();
        return file(source, project).map(SettingsFile::environments).orElse(List.of());
    }

    private static Optional<SettingsFile> file(SettingsSource source, Path project) {
        if (source.file().isPresent()) {
            return Optional.of(named(source.file().get()));
        }
        return Optional.of(project.resolve(FILE_NAME)).filter(Files::exists).map(SettingsFile::read);
    }

    private static SettingsFile named(Path file) {
        if (!Files.exists(file)) {
            throw UnreadableSettingsException.noFile(file);
        }
        return SettingsFile.read(file);
    }

    private static void requireEnvironment(Optional<SettingsFile> file, Optional<String> environment) {
        List<String> known = file.map(SettingsFile::environments).orElse(List.of());
        environment.filter(name -> !known.contains(name)).ifPresent(name -> {
            throw new UnknownEnvironmentException(
                    name, file.map(found -> found.path().toString()), known);
        });
    }
}
