package dev.autogen.dialect.postgres;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of a catalog query.
 *
 * @param cells by column name: the text that PostgreSQL prints, a list of such texts for an array, or null
 */
record CatalogRow(Map<String, @Nullable Object> cells) {

    String text(String column) {
        return optional(column).orElseThrow(() -> new IllegalStateException("The catalog has no " + column));
    }

    Optional<String> optional(String column) {
        return Optional.ofNullable((String) cell(column));
    }

    boolean flag(String column) {
        return "t".equals(cell(column));
    }

    /** A number; a null is zero. */
    long number(String column) {
        return optional(column).map(Long::parseLong).orElse(0L);
    }

    /** An array of text; a null is an empty one. */
    List<String> texts(String column) {
        List<String> texts = asTexts(cell(column));
        return texts == null ? List.of() : texts;
    }

    /** An array of {@code key=value} texts, as {@code reloptions} is. */
    Map<String, String> options(String column) {
        Map<String, String> options = new TreeMap<>();
        for (String option : texts(column)) {
            int equals = option.indexOf('=');
            options.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return options;
    }

    private @Nullable Object cell(String column) {
        if (!cells.containsKey(column)) {
            throw new IllegalStateException("The catalog query has no column " + column);
        }
        return cells.get(column);
    }

    @SuppressWarnings("unchecked") // the two sources of rows make lists of nothing but texts
    private static @Nullable List<String> asTexts(@Nullable Object cell) {
        return (List<String>) cell;
    }
}
