package dev.autogen.config;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings from options, stronger than any file.
 *
 * <p>Values are written as on a command line: the items of a list separated by commas (those of {@code classpath} also by
 * the platform's path separator) or as a TOML list in brackets; a table as {@code name=value}, once for each name. Given
 * more than once, lists and tables grow and the last of other values counts. Nothing is interpolated: the shell did that.
 *
 * @param entries the options in the order given
 */
public record Overrides(List<Entry> entries) {

    /**
     * One option.
     *
     * @param key a key of the settings file, such as {@code schemas} or {@code compare.key_order}
     * @param text its value; may be a secret
     */
    public record Entry(String key, String text) {
        @Override
        public String toString() {
            return key + "=" + Secret.HIDDEN;
        }
    }

    public Overrides {
        entries = List.copyOf(entries);
    }

    public static Overrides none() {
        return new Overrides(List.of());
    }

    /** These and one more; an unknown key is reported when the settings are read. */
    public Overrides with(String key, String text) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(key, text));
        return new Overrides(more);
    }

    /** The texts given for a key, in order. */
    List<String> texts(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::text)
                .toList();
    }
}
