package dev.autogen.migration;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Storage parameters, such as {@code fillfactor}. */
public final class StorageSpec {
    private final SortedMap<String, String> parameters = new TreeMap<>();

    private StorageSpec() {}

    static SortedMap<String, String> of(Consumer<StorageSpec> content) {
        StorageSpec spec = new StorageSpec();
        content.accept(spec);
        return spec.parameters;
    }

    public StorageSpec parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }
}
