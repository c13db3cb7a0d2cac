package dev.autogen.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where settings come from, the strongest last.
 *
 * @param project the project directory, in which {@code autogen.toml} is looked for
 * @param file a settings file that the user named; it has to be there
 * @param environment the environment whose table is laid over the top level
 * @param database the only one of several databases that is meant; all of them unless given
 * @param overrides what options say
 */
public record SettingsSource(
        Path project,
        Optional<Path> file,
        Optional<String> environment,
        Optional<String> database,
        Overrides overrides) {

    /** The project's own file, if it has one, and nothing else. */
    public static SettingsSource of(Path project) {
        return new SettingsSource(project, Optional.empty(), Optional.empty(), Optional.empty(), Overrides.none());
    }

    public SettingsSource withFile(Path value) {
        return new SettingsSource(project, Optional.of(value), environment, database, overrides);
    }

    public SettingsSource withEnvironment(String value) {
        return new SettingsSource(project, file, Optional.of(value), database, overrides);
    }

    public SettingsSource withDatabase(String value) {
        return new SettingsSource(project, file, environment, Optional.of(value), overrides);
    }

    public SettingsSource withOverrides(Overrides value) {
        return new SettingsSource(project, file, environment, database, value);
    }
}
