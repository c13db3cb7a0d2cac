package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tables {@code [databases.NAME]} of a settings file, each laid over what is said for all of them.
 *
 * <p>An environment may have its own, {@code [env.staging.databases.NAME]}, over those.
 */
record DatabaseTables(SettingsFile file, Optional<String> environment) {
    static final String NAME = "databases";

    /** It becomes a part of names of methods and files. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    /** What is decided once for all databases, because there is one set of revisions. */
    private static final Set<Key<?>> SHARED = Set.of(
            Keys.VERSIONS,
            Keys.RECURSIVE_VERSIONS,
            Keys.PACKAGE,
            Keys.FILE_TEMPLATE,
            Keys.TIMEZONE,
            Keys.TRUNCATE_SLUG_LENGTH,
            Keys.POST_WRITE_HOOKS,
            Keys.TRANSACTION);

    /** All names, in the order of the file; those that only the environment has come last. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        ofFile().fieldNames().forEachRemaining(names::add);
        environment.ifPresent(name -> of(name).fieldNames().forEachRemaining(names::add));
        return names.stream().distinct().toList();
    }

    private JsonNode ofFile() {
        return file.root().path(NAME);
    }

    private JsonNode of(String name) {
        return file.root().path(SettingsFile.ENVIRONMENTS).path(name).path(NAME);
    }

    /** What is said of one database, the strongest first. */
    List<Layer> layers(String database, Interpolation interpolation) {
        String path = NAME + "." + database + ".";
        List<Layer> layers = new ArrayList<>();
        environment.ifPresent(name -> layers.add(new FileLayer(
                file, SettingsFile.ENVIRONMENTS + "." + name + "." + path, of(name).path(database), interpolation)));
        layers.add(new FileLayer(file, path, ofFile().path(database), interpolation));
        return layers;
    }

    /** @throws InvalidSettingException when a database cannot be called so, or decides what is decided for all */
    static void requireSound(SettingsFile file, String prefix, JsonNode tables) {
        file.requireTable(prefix + NAME, tables);
        tables.properties().forEach(database -> {
            String path = prefix + NAME + "." + database.getKey();
            if (!FORM.matcher(database.getKey()).matches()) {
                throw new InvalidSettingException(
                        path, file.place(path), "named with letters, digits, _ and -, a letter first", "");
            }
            file.requireTable(path, database.getValue());
            SHARED.stream()
                    .map(Key::name)
                    .filter(database.getValue()::has)
                    .sorted()
                    .findFirst()
                    .ifPresent(key -> {
                        throw new InvalidSettingException(
                                path + "." + key,
                                file.place(path + "." + key),
                                "at the top level",
                                ", since the databases have one set of revisions");
                    });
        });
    }
}
