package dev.autogen.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a user may set, complete and with defaults filled in.
 *
 * @param project the directory that relative paths start from; absolute
 * @param database where the database is
 * @param entities which entities are read, and how
 * @param ownership what in the database belongs to the application
 * @param revisions where revisions are and how their files are named
 * @param comparison what counts as a difference
 * @param run how revisions are carried out
 * @param build how what the project already says is used
 * @param tenants the schemas that revisions are carried out in, each by itself
 * @param given the keys that somebody said something for
 * @param named which database these are the settings of, where the project has several
 * @param databases the settings of each database, where these are those of several; what has to do with one of them counts
 *     there and not here
 */
public record Settings(
        Path project,
        DatabaseSettings database,
        EntitySettings entities,
        OwnershipSettings ownership,
        RevisionSettings revisions,
        ComparisonSettings comparison,
        RunSettings run,
        BuildSettings build,
        TenantSettings tenants,
        Set<String> given,
        Optional<NamedDatabase> named,
        List<Settings> databases) {

    public Settings {
        given = Set.copyOf(given);
        databases = List.copyOf(databases);
    }

    /** These settings for one tenant: its schema is the default one. */
    public Settings ofTenant(String schema) {
        return new Settings(
                project,
                database,
                entities,
                ownership.withDefaultSchema(schema),
                revisions,
                comparison,
                run,
                build,
                tenants.of(schema),
                given,
                named,
                databases);
    }

    /** The settings where nobody says anything; no file is looked for. */
    public static Settings defaults(Path project) {
        return new SettingsAssembly(
                        project.toAbsolutePath().normalize(), new Layers(List.of()), new Environment(Map.of()))
                .settings(Optional.empty(), List.of());
    }
}
