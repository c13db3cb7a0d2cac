package dev.autogen.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables that a project's file {@code .env} sets.
 *
 * <p>Lines read {@code NAME=value}, {@code export NAME="value"} or {@code NAME='value'}; {@code #} begins a comment. In
 * double quotes a backslash makes {@code n}, {@code t}, {@code r} what they are in Java, and any other character itself.
 * Nothing is interpolated.
 *
 * @param entries by name, each with the place where it stands; values may be secrets
 */
record DotEnv(Map<String, Entry> entries) {

    static final String FILE_NAME = ".env";

    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?(?<name>[A-Za-z_][A-Za-z0-9_.]*)\\s*=\\s*"
            + "(?:\"(?<double>(?:[^\"\\\\]|\\\\.)*)\"\\s*(?:#.*)?|'(?<single>[^']*)'\\s*(?:#.*)?|(?<plain>[^'\"].*)?)");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    DotEnv {
        entries = Map.copyOf(entries);
    }

    static DotEnv none() {
        return new DotEnv(Map.of());
    }

    /** The file of a project; nothing where it has none. */
    static DotEnv of(Path project) {
        Path file = project.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return none();
        }
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw UnreadableSettingsException.denied(file, e);
        }
    }

    private static DotEnv parse(Path file, List<String> lines) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Place place = Place.file(file, OptionalInt.of(index + 1));
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw UnreadableSettingsException.noVariable(file, place);
            }
            entries.put(matcher.group(1), new Entry(value(matcher), place));
        }
        return new DotEnv(entries);
    }

    private static String value(Matcher line) {
        if (line.group(2) != null) {
            return ESCAPE.matcher(line.group(2))
                    .replaceAll(escape -> Matcher.quoteReplacement(escaped(escape.group(1))));
        }
        if (line.group(3) != null) {
            return line.group(3);
        }
        return line.group(4) == null
                ? ""
                : COMMENT.matcher(line.group(4)).replaceFirst("").strip();
    }

    private static String escaped(String character) {
        return switch (character) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> character;
        };
    }

    /**
     * One variable.
     *
     * @param value may be a secret
     */
    record Entry(String value, Place place) {
        @Override
        public String toString() {
            return Secret.HIDDEN;
        }
    }
}
