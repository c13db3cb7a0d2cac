package dev.autogen.config;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Where a setting was written, for error messages.
 *
 * @param source a file, or words for the options
 * @param line its line from 1, empty when it is not known
 */
record Place(String source, OptionalInt line) {

    static Place options() {
        return new Place("the options", OptionalInt.empty());
    }

    static Place environment() {
        return new Place("the environment", OptionalInt.empty());
    }

    static Place settings() {
        return new Place("the settings", OptionalInt.empty());
    }

    static Place file(Path file, OptionalInt line) {
        return new Place(file.toString(), line);
    }

    @Override
    public String toString() {
        return line.isPresent() ? source + ":" + line.getAsInt() : source;
    }
}
