package dev.autogen.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schemas in which a run looks for names without one.
 *
 * <p>What is written by autogen names every other schema, so only SQL and code that people wrote look further than the
 * default one: a generated drop must not find its object elsewhere.
 *
 * @param defaultSchema where everything looks
 * @param further where what people wrote looks then, in this order
 */
public record SearchPath(String defaultSchema, List<String> further) {

    public SearchPath {
        further = List.copyOf(further);
    }

    public static SearchPath of(String defaultSchema) {
        return new SearchPath(defaultSchema, List.of());
    }

    /** As the setting {@code search_path} spells it, for what autogen wrote. */
    String own() {
        return quoted(defaultSchema);
    }

    /** The same for what people wrote. */
    String people() {
        return Stream.concat(Stream.of(defaultSchema), further.stream())
                .map(SearchPath::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
