package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A time zone by its name, such as {@code Europe/Berlin}. */
record ZoneType() implements ValueType<ZoneId> {

    @Override
    public String shape() {
        return "a time zone such as \"Europe/Berlin\"";
    }

    @Override
    public String found(JsonNode node) {
        return ", not " + (node.isTextual() ? Toml.quote(node.textValue()) : Toml.kind(node));
    }

    @Override
    public Optional<ZoneId> read(JsonNode node) {
        return node.isTextual() ? zone(node.textValue()) : Optional.empty();
    }

    @Override
    public Optional<ZoneId> parse(List<String> texts) {
        return zone(texts.get(texts.size() - 1));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(name.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String print(ZoneId value) {
        return Toml.quote(value.equals(ZoneOffset.UTC) ? "UTC" : value.getId());
    }
}
