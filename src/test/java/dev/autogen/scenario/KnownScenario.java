package dev.autogen.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of {@code known-scenarios.md}.
 *
 * @param number {@code 17} or {@code M4}
 * @param variants what it says in words
 * @param evidence for each variant what shows it or why nothing does yet, or once for all of them
 */
record KnownScenario(String number, List<String> variants, List<List<String>> evidence) {
    private static final Pattern ROW = Pattern.compile("\\| (M?\\d+) \\| (.+) \\| (.+) \\|");
    private static final String ALL = "all: ";
    private static final String OPEN = "open: ";

    KnownScenario {
        variants = List.copyOf(variants);
        evidence = List.copyOf(evidence);
    }

    /** The row of a line; none where it is something else. */
    static Stream<KnownScenario> in(String line) {
        Matcher row = ROW.matcher(line);
        return row.matches()
                ? Stream.of(new KnownScenario(row.group(1), words(row.group(2)), evidence(row.group(3))))
                : Stream.empty();
    }

    /** A remark in parentheses may hold semicolons of its own. */
    private static List<String> words(String text) {
        return List.of(text.replaceAll("\\([^)]*\\)", "").split(";", -1));
    }

    private static List<List<String>> evidence(String text) {
        return Stream.of(text.split("; ", -1))
                .map(each -> isOpen(each) ? List.of(each) : List.of(each.split(", ", -1)))
                .toList();
    }

    private static boolean isOpen(String evidence) {
        return evidence.startsWith(OPEN);
    }

    /** Whether nothing shows one of the variants yet. */
    boolean isOpen() {
        return evidence.stream().anyMatch(each -> isOpen(each.get(0)));
    }

    boolean isOneForAll() {
        return evidence.get(0).get(0).startsWith(ALL);
    }

    /** Folders of scenarios, and tests as {@code package.Class#method}. */
    List<String> references() {
        return evidence.stream()
                .flatMap(List::stream)
                .filter(each -> !isOpen(each))
                .map(each -> each.startsWith(ALL) ? each.substring(ALL.length()) : each)
                .toList();
    }
}
