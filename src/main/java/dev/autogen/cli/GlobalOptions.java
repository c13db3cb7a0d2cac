package dev.autogen.cli;

import dev.autogen.config.Overrides;
import dev.autogen.config.SettingsSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
final class GlobalOptions {

    @Option(
            names = {"-p", "--project"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The project directory; the working directory unless given.")
    @Nullable Path project;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The settings file; autogen.toml of the project unless given.")
    @Nullable Path config;

    @Option(
            names = {"-n", "--name"},
            paramLabel = "ENV",
            scope = ScopeType.INHERIT,
            description = "The environment whose section of the settings applies.")
    @Nullable String environment;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The only one of several databases to work on; all of the settings unless given.")
    @Nullable String database;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print results and errors only.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Tell every step, with the log of the libraries.")
    boolean verbose;

    @Option(
            names = "--url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "The database: embedded:16, jdbc:postgresql://… or jdbc:tc:postgresql:…")
    @Nullable String url;

    @Option(
            names = "--wait-for-db",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            description = "How long to try again while the database cannot be reached, such as 2m.")
    @Nullable String waitForDb;

    @Option(
            names = "--schemas",
            paramLabel = "NAMES",
            scope = ScopeType.INHERIT,
            description = "The schemas to work on, separated by commas; the first is the default one.")
    @Nullable String schemas;

    @Option(
            names = "--tenants",
            paramLabel = "NAMES",
            scope = ScopeType.INHERIT,
            description = "The tenants to work on: schemas separated by commas, or a query that begins with select.")
    @Nullable String tenants;

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            description = "Where the compiled entities and their libraries are; dir/* is every jar of dir.")
    @Nullable String classpath;

    @Option(
            names = "--entities",
            paramLabel = "NAMES",
            scope = ScopeType.INHERIT,
            description = "Packages to search for entities, or entity classes, separated by commas.")
    @Nullable String entities;

    @Option(
            names = "-D",
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            scope = ScopeType.INHERIT,
            description = "A setting for Hibernate.")
    Map<String, String> hibernate = new LinkedHashMap<>();

    @Option(
            names = "-x",
            paramLabel = "KEY=VALUE",
            mapFallbackValue = "",
            scope = ScopeType.INHERIT,
            description = "An argument for revisions, which they get from op.argument.")
    Map<String, String> arguments = new LinkedHashMap<>();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            description = "Any other setting, under its key in the settings file.")
    Map<String, String> others = new LinkedHashMap<>();

    @Option(
            names = "--profile",
            paramLabel = "NAMES",
            scope = ScopeType.INHERIT,
            description = "The profiles of Spring Boot's or Quarkus's configuration files, separated by commas.")
    @Nullable String profiles;

    @Option(
            names = "--own",
            scope = ScopeType.INHERIT,
            description = "Everything in the schemas is the application's, known to a revision or not.")
    boolean own;

    @Option(
            names = "--strict",
            scope = ScopeType.INHERIT,
            description = "What rewriters withhold counts as a difference.")
    boolean strict;

    Verbosity verbosity() {
        if (quiet) {
            return Verbosity.QUIET;
        }
        return verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
    }

    Path projectDirectory(Terminal terminal) {
        return project == null
                ? terminal.directory()
                : terminal.directory().resolve(project).normalize();
    }

    SettingsSource source(Terminal terminal) {
        SettingsSource source = SettingsSource.of(projectDirectory(terminal)).withOverrides(overrides());
        if (config != null) {
            source = source.withFile(terminal.directory().resolve(config));
        }
        if (database != null) {
            source = source.withDatabase(database);
        }
        return environment == null ? source : source.withEnvironment(environment);
    }

    private Overrides overrides() {
        Overrides overrides = Overrides.none();
        for (Map.Entry<String, String> other : others.entrySet()) {
            overrides = overrides.with(other.getKey(), other.getValue());
        }
        overrides = with(overrides, "url", url);
        overrides = with(overrides, "wait_for_db", waitForDb);
        overrides = with(overrides, "schemas", schemas);
        overrides = with(overrides, "tenants", tenants);
        overrides = with(overrides, "classpath", classpath);
        overrides = with(overrides, "entities", entities);
        overrides = with(overrides, "profiles", profiles);
        overrides = with(overrides, "own", own ? "true" : null);
        overrides = with(overrides, "strict", strict ? "true" : null);
        for (Map.Entry<String, String> setting : hibernate.entrySet()) {
            overrides = overrides.with("hibernate", setting.getKey() + "=" + setting.getValue());
        }
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            overrides = overrides.with("arguments", argument.getKey() + "=" + argument.getValue());
        }
        return overrides;
    }

    private static Overrides with(Overrides overrides, String key, @Nullable String value) {
        return value == null ? overrides : overrides.with(key, value);
    }
}
