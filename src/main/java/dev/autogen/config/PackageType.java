package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** The name of a Java package; empty for the unnamed one. */
record PackageType() implements ValueType<String> {

    @Override
    public String shape() {
        return "the name of a Java package, such as \"db.migrations\"";
    }

    @Override
    public String optionShape() {
        return "the name of a Java package, such as db.migrations";
    }

    @Override
    public String found(JsonNode node) {
        return ", not " + (node.isTextual() ? Toml.quote(node.textValue()) : Toml.kind(node));
    }

    @Override
    public Optional<String> read(JsonNode node) {
        return node.isTextual() ? named(node.textValue()) : Optional.empty();
    }

    @Override
    public Optional<String> parse(List<String> texts) {
        return named(texts.get(texts.size() - 1));
    }

    private static Optional<String> named(String text) {
        return Optional.of(text).filter(name -> name.isEmpty() || SourceVersion.isName(name));
    }

    @Override
    public String print(String value) {
        return Toml.quote(value);
    }
}
