package dev.autogen.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines on which a TOML file's keys begin.
 *
 * <p>Only for error messages: keys in inline tables and spellings that are out of the ordinary are not found.
 */
record KeyLines(Map<String, Integer> lines) {

    private static final Pattern TABLE = Pattern.compile("\\s*\\[\\[?\\s*([^\\[\\]]+?)\\s*]]?\\s*(#.*)?");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([A-Za-z0-9_.\"'\\s-]+?)\\s*=.*");

    KeyLines {
        lines = Map.copyOf(lines);
    }

    static KeyLines of(String document) {
        Map<String, Integer> found = new HashMap<>();
        List<String> lines = document.lines().toList();
        String prefix = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher table = TABLE.matcher(lines.get(i));
            Matcher assignment = ASSIGNMENT.matcher(lines.get(i));
            if (table.matches()) {
                String name = plain(table.group(1));
                found.putIfAbsent(name, i + 1);
                prefix = name + ".";
            } else if (assignment.matches()) {
                found.putIfAbsent(prefix + plain(assignment.group(1)), i + 1);
            }
        }
        return new KeyLines(found);
    }

    private static String plain(String key) {
        return key.replaceAll("[\"'\\s]", "");
    }

    /** The line of a key, or of the first line inside its table; from 1. */
    OptionalInt line(String key) {
        Integer exact = lines.get(key);
        return exact != null
                ? OptionalInt.of(exact)
                : lines.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(key + "."))
                        .mapToInt(Map.Entry::getValue)
                        .min();
    }
}
