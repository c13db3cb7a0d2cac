package dev.autogen.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A settings file, read and found to hold known settings only.
 *
 * <p>The top level holds the settings of every environment; a table {@code [env.NAME]} holds what is different in one,
 * and a table {@code [databases.NAME]} what is different in one of several databases, in a file or in an environment.
 */
record SettingsFile(Path path, JsonNode root, KeyLines lines) {

    static final String ENVIRONMENTS = "env";

    static SettingsFile read(Path path) {
        try {
            String text = Files.readString(path);
            SettingsFile file = new SettingsFile(path, Toml.document(text), KeyLines.of(text));
            file.refuseUnknown();
            return file;
        } catch (JacksonException e) {
            throw UnreadableSettingsException.notToml(
                    path, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw UnreadableSettingsException.denied(path, e);
        }
    }

    private void refuseUnknown() {
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (field.getKey().equals(ENVIRONMENTS)) {
                refuseUnknownInEnvironments(field.getValue());
            } else {
                refuseUnknownOrDatabases("", field.getKey(), field.getValue());
            }
        }
    }

    private void refuseUnknownOrDatabases(String prefix, String name, JsonNode value) {
        if (!name.equals(DatabaseTables.NAME)) {
            refuseUnknown(prefix, name, value);
            return;
        }
        DatabaseTables.requireSound(this, prefix, value);
        value.properties().forEach(database -> {
            String path = prefix + DatabaseTables.NAME + "." + database.getKey() + ".";
            database.getValue().properties().forEach(field -> refuseUnknown(path, field.getKey(), field.getValue()));
        });
    }

    private void refuseUnknownInEnvironments(JsonNode environments) {
        requireTable(ENVIRONMENTS, environments);
        environments.properties().forEach(environment -> {
            String path = ENVIRONMENTS + "." + environment.getKey();
            requireTable(path, environment.getValue());
            environment
                    .getValue()
                    .properties()
                    .forEach(field -> refuseUnknownOrDatabases(path + ".", field.getKey(), field.getValue()));
        });
    }

    private void refuseUnknown(String prefix, String name, JsonNode value) {
        if (Keys.find(name).isPresent()) {
            return;
        }
        if (!Keys.isTable(name)) {
            throw unknown(prefix, name, value);
        }
        requireTable(prefix + name, value);
        value.properties().forEach(field -> refuseUnknown(prefix, name + "." + field.getKey(), field.getValue()));
    }

    void requireTable(String path, JsonNode value) {
        if (!value.isObject()) {
            throw new InvalidSettingException(path, place(path), "a table", ", not " + Toml.kind(value));
        }
    }

    private UnknownSettingException unknown(String prefix, String name, JsonNode value) {
        String hint = value.isObject() && prefix.isEmpty()
                ? " An environment is a table [" + ENVIRONMENTS + "." + name + "]."
                : "";
        return new UnknownSettingException(name, place(prefix + name), Keys.nearest(name), hint);
    }

    Place place(String key) {
        return Place.file(path, lines.line(key));
    }

    /** The names of the environments, sorted. */
    List<String> environments() {
        List<String> names = new ArrayList<>();
        root.path(ENVIRONMENTS).fieldNames().forEachRemaining(names::add);
        return names.stream().sorted().toList();
    }

    Layer topLevel(Interpolation interpolation) {
        return new FileLayer(this, "", root, interpolation);
    }

    /** What is different in one environment, which the file has to describe. */
    Layer environment(String name, Interpolation interpolation) {
        return new FileLayer(
                this, ENVIRONMENTS + "." + name + ".", root.path(ENVIRONMENTS).path(name), interpolation);
    }
}
