package dev.autogen.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sources of settings over each other, the strongest first. */
record Layers(List<Layer> layers) {

    Layers {
        layers = List.copyOf(layers);
    }

    /** What the strongest source says that says anything, else the fallback. */
    <T> Optional<T> find(Key<T> key) {
        return layers.stream()
                .flatMap(layer -> layer.value(key).stream())
                .findFirst()
                .or(key::fallback);
    }

    /** The value of a key that has a fallback. */
    <T> T get(Key<T> key) {
        return find(key).orElseThrow();
    }

    /** The names of the settings that a source says, so that no fallback counts for them. */
    Set<String> given() {
        return Keys.ALL.stream()
                .filter(key ->
                        layers.stream().anyMatch(layer -> layer.value(key).isPresent()))
                .map(Key::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries of all sources, the strongest counting. */
    Map<String, String> merged(Key<Map<String, String>> key) {
        List<Layer> weakestFirst = new ArrayList<>(layers);
        Collections.reverse(weakestFirst);
        Map<String, String> merged = new HashMap<>();
        weakestFirst.forEach(layer -> layer.value(key).ifPresent(merged::putAll));
        return merged;
    }
}
