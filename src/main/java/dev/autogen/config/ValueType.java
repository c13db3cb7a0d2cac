package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The type of a setting: how its values are written in a file and on the command line. */
interface ValueType<T> {

    /** What a value in a file looks like, as in "a list of texts, such as …". */
    String shape();

    /** What an option looks like, as in "texts separated by commas, such as …". */
    default String optionShape() {
        return shape();
    }

    /** What was found instead, as in ", not a number"; never a value that may be secret. */
    default String found(JsonNode node) {
        return ", not " + Toml.kind(node);
    }

    /** The value of a node, empty when the node is of another shape. */
    Optional<T> read(JsonNode node);

    /** The value of an option that was given at least once, empty when it is of another shape. */
    Optional<T> parse(List<String> texts);

    /** A value as a file would say it. */
    String print(T value);
}
