package dev.autogen.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of a project, for its only database or for each of several. */
record SettingsOfDatabases(Path project, SettingsSource source, Optional<SettingsFile> file, Variables variables) {

    /**
     * Those of the project, or of the database that the source asks for.
     *
     * @throws UnknownDatabaseException when there is no such database
     * @throws OnePlaceException when two of them have one version table
     */
    Settings settings() {
        Optional<DatabaseTables> tables = file.map(found -> new DatabaseTables(found, source.environment()));
        List<String> names = tables.map(DatabaseTables::names).orElse(List.of());
        source.database().filter(name -> !names.contains(name)).ifPresent(name -> {
            throw new UnknownDatabaseException(name, names);
        });
        if (source.database().isPresent()) {
            return of(source.database().get(), names, tables.orElseThrow());
        }
        List<Settings> databases = names.stream()
                .map(name -> of(name, names, tables.orElseThrow()))
                .toList();
        requireOwnPlaces(databases);
        return assembly(List.of()).settings(Optional.empty(), databases);
    }

    private Settings of(String name, List<String> names, DatabaseTables tables) {
        return assembly(tables.layers(name, interpolation()))
                .settings(Optional.of(new NamedDatabase(name, names)), List.of());
    }

    /** @param special what is stronger than the rest of the file */
    private SettingsAssembly assembly(List<Layer> special) {
        List<Layer> layers = new ArrayList<>(List.of(OptionLayer.of(source.overrides()), VariableLayer.of(variables)));
        layers.addAll(special);
        file.ifPresent(found -> {
            source.environment().ifPresent(name -> layers.add(found.environment(name, interpolation())));
            layers.add(found.topLevel(interpolation()));
        });
        return new SettingsAssembly(project, new Layers(layers), new Environment(variables.values()));
    }

    private Interpolation interpolation() {
        return new Interpolation(variables.values());
    }

    private static void requireOwnPlaces(List<Settings> databases) {
        Map<List<String>, String> places = new HashMap<>();
        for (Settings database : databases) {
            String name = database.named().orElseThrow().name();
            for (List<String> place : places(database)) {
                String former = places.putIfAbsent(place, name);
                if (former != null) {
                    throw new OnePlaceException(former, name);
                }
            }
        }
    }

    /** Those of tenants that a query finds are not known. */
    private static List<List<String>> places(Settings database) {
        TenantChoice tenants = database.tenants().choice();
        return tenants.isEmpty()
                ? List.of(place(database))
                : tenants.schemas().stream()
                        .map(schema -> place(database.ofTenant(schema)))
                        .toList();
    }

    /** Where its versions are kept; code that gives a connection may give each database its own. */
    private static List<String> place(Settings database) {
        boolean named = database.given().contains(Keys.URL.name());
        return List.of(
                database.database().url(),
                named ? "" : database.build().environmentClass().orElse(""),
                database.run().versionSchema().orElseGet(() -> database.ownership()
                        .defaultSchema()));
    }
}
