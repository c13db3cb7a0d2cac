package dev.autogen.report;

import dev.autogen.schema.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A verdict for people: a sentence, then a line for each difference, in groups.
 *
 * @param style whether to colour it
 * @param verbose whether notes of little weight are printed too
 */
public record TextReport(Style style, boolean verbose) {

    /** What is said above candidates for renames. */
    public static final String RENAMES =
            "Perhaps meant as a rename, which keeps the data (say it with @RenamedFrom, or by hand with op.renameTable, op.renameColumn):";

    private static final String INDENT = "  ";

    /** With more differences than these, nobody sees from the lines what there is of. */
    private static final int MANY = 100;

    /** The lines of the report. */
    public List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>(List.of(style.heading(summary(verdict))));
        lines.addAll(counted(verdict));
        UnaryOperator<String> form = difference -> marked(verdict.locations().located(difference));
        lines.addAll(indented(verdict.differences(), form));
        group(lines, "Data that would be destroyed:", verdict.destroyed(), style::removed);
        group(lines, RENAMES, verdict.renames(), style::changed);
        group(lines, "Beyond what autogen can carry out, so write op.sql for it:", verdict.unsettled(), form);
        group(lines, withheldHeading(verdict), verdict.withheldDifferences(), form);
        lines.addAll(leftOut(verdict, form));
        group(
                lines,
                "Not ours, so left alone (the settings own, include and tools say what is ours):",
                verdict.notOurs().stream().map(ObjectPath::toString).toList(),
                style::faint);
        group(lines, "Notes:", verbose ? verdict.allNotes() : verdict.notes(), UnaryOperator.identity());
        return lines;
    }

    /** How many there are of each kind, the most frequent first, where there are many of several kinds. */
    private static List<String> counted(Verdict verdict) {
        Map<String, Integer> groups = verdict.groups();
        return verdict.differences().size() <= MANY || groups.size() == 1
                ? List.of()
                : groups.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(group -> INDENT + group.getValue() + " × " + group.getKey())
                        .toList();
    }

    /** Whether and between what there are differences, in a sentence. */
    public static String summary(Verdict verdict) {
        String between = " between " + verdict.wanted() + " and " + verdict.found();
        return verdict.same()
                ? "No differences" + between + "."
                : counted(verdict.count(), "difference")
                        + between
                        + (verdict.operations().isEmpty() ? "." : ":");
    }

    private static String withheldHeading(Verdict verdict) {
        return verdict.strict()
                ? "Withheld by rewriters, and counted because of strict:"
                : "Withheld by rewriters, so not counted:";
    }

    /** How much each rule left out, and in full for those who want to know everything. */
    private List<String> leftOut(Verdict verdict, UnaryOperator<String> form) {
        List<String> lines = new ArrayList<>();
        if (!verdict.leftOut().isEmpty()) {
            lines.add("Left out by your rules, so not counted" + (verbose ? ":" : " (--verbose lists it):"));
        }
        for (LeftOut group : verdict.leftOut()) {
            lines.add(INDENT + group.differences().size() + " × " + group.rule());
            if (verbose) {
                lines.addAll(indented(indented(group.differences(), form), UnaryOperator.identity()));
            }
        }
        return lines;
    }

    private static void group(List<String> lines, String heading, List<String> members, UnaryOperator<String> form) {
        if (!members.isEmpty()) {
            lines.add(heading);
            lines.addAll(indented(members, form));
        }
    }

    private static List<String> indented(List<String> members, UnaryOperator<String> form) {
        return members.stream().map(form).map(line -> INDENT + line).toList();
    }

    /** What is missing will be added, what is unexpected taken away, and all else changed. */
    private String marked(String difference) {
        if (difference.startsWith("missing ")) {
            return style.added("+ " + difference);
        }
        return difference.startsWith("unexpected ")
                ? style.removed("- " + difference)
                : style.changed("~ " + difference);
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
