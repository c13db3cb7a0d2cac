package dev.autogen.scenario;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One change that somebody made to a database behind autogen's back, and what autogen says of it.
 *
 * @param group the kind of object that it concerns
 * @param title what is different, in words
 * @param sql what they did
 * @param differences what a comparison has to find, a line each
 * @param operations what has to settle it, in words, in the order to run
 */
record Drift(String group, String title, String sql, List<String> differences, List<String> operations) {
    private static final String GROUP = "== ";
    private static final String SQL = ": ";
    private static final String DIFFERENCE = "! ";
    private static final String OPERATION = "> ";

    /** Those of a text in which they are apart by empty lines. */
    static List<Drift> parse(String text) {
        List<Drift> drifts = new ArrayList<>();
        String group = "";
        for (String paragraph : text.strip().split("\n{2,}")) {
            List<String> lines = paragraph.lines().toList();
            if (paragraph.startsWith(GROUP)) {
                group = paragraph.substring(GROUP.length());
            } else {
                drifts.add(new Drift(
                        group,
                        lines.get(0),
                        marked(lines, SQL).collect(joining("\n")),
                        marked(lines, DIFFERENCE).toList(),
                        marked(lines, OPERATION).toList()));
            }
        }
        return List.copyOf(drifts);
    }

    /** The text of them, as {@link #parse} reads it. */
    static String print(List<Drift> drifts) {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (Drift drift : drifts) {
            if (!drift.group.equals(group)) {
                group = drift.group;
                text.append(GROUP).append(group).append("\n\n");
            }
            text.append(drift.title).append('\n');
            drift.sql.lines().forEach(line -> text.append(SQL).append(line).append('\n'));
            drift.differences.forEach(
                    line -> text.append(DIFFERENCE).append(line).append('\n'));
            drift.operations.forEach(line -> text.append(OPERATION).append(line).append('\n'));
            text.append('\n');
        }
        return text.toString().strip() + "\n";
    }

    /** The title with its group, which is given once. */
    String full() {
        return group + ": " + title;
    }

    Drift answered(List<String> found, List<String> settled) {
        return new Drift(group, title, sql, found, settled);
    }

    private static Stream<String> marked(List<String> lines, String mark) {
        return lines.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()));
    }
}
