package dev.autogen.dialect.postgres;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comparison with the elements of an array constructor, {@code a = ANY (ARRAY[…])}, inside a text PostgreSQL printed.
 *
 * <p>For operands of type {@code character varying} PostgreSQL prints {@code (a)::text = ANY ((ARRAY['x'::character
 * varying, …])::text[])}, which reads back as another tree: the cast moves to the elements. Without that cast the text
 * creates the same tree again, and so does {@code a IN ('x', …)}. A restored dump holds the other tree, {@code (a)::text =
 * ANY (ARRAY[('x'::character varying)::text, …])}, which means the same and gets the same text. Constants compare as a
 * set, so they are sorted.
 */
final class ArrayComparison {

    private static final Pattern QUANTIFIER = Pattern.compile("(\\S+) (ANY|ALL) (\\(\\(ARRAY\\[|\\(ARRAY\\[)");
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:'(?:[^']|'')*'|-?[0-9.]+|\\(-?[0-9.]+\\)|NULL|true|false)(?:::[^,'()]+(?:\\([0-9, ]+\\)[^,'()]*)?)?");
    private static final String STRING = "('(?:[^']|'')*'|NULL)";
    private static final Pattern MOVED_CAST = Pattern.compile("\\((" + STRING + "::character varying)\\)::text");
    private static final Pattern VARCHAR_CONSTANT = Pattern.compile(STRING + "::character varying");
    private static final String CAST = ")::text[]";

    private final SqlText sql;
    private final String text;
    private final Matcher match;
    private final boolean cast;
    private final List<String> elements;
    private final int end;

    private ArrayComparison(SqlText sql, String text, Matcher match, int closingBracket) {
        this.sql = sql;
        this.text = text;
        this.match = match;
        this.cast = match.group(3).startsWith("((");
        this.elements = withoutMovedCast(sql.items(match.end(), closingBracket));
        this.end = closingBracket + 1 + (cast ? CAST.length() : 0);
    }

    /**
     * Respells every such comparison.
     *
     * @param printed what PostgreSQL printed
     * @param varchars the operands of type {@code character varying}, as PostgreSQL prints them
     */
    static String respelled(String printed, Set<String> varchars) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        SqlText sql = SqlText.of(printed);
        Matcher match = QUANTIFIER.matcher(printed);
        int from = 0;
        while (match.find(from)) {
            Optional<ArrayComparison> found = at(sql, printed, match);
            if (found.isPresent()) {
                ArrayComparison comparison = found.get();
                int start = comparison.start(varchars);
                result.append(printed, done, start).append(comparison.text(varchars));
                done = comparison.end + 1;
            }
            from = found.map(comparison -> comparison.end).orElse(match.start(2));
        }
        return result.append(printed.substring(done)).toString();
    }

    private static Optional<ArrayComparison> at(SqlText sql, String text, Matcher match) {
        int closing = sql.closing(match.end() - 1);
        if (!sql.isCode(match.start(2)) || closing < 0) {
            return Optional.empty();
        }
        ArrayComparison comparison = new ArrayComparison(sql, text, match, closing);
        String expected = comparison.cast ? CAST + ")" : ")";
        return text.startsWith(expected, closing + 1) ? Optional.of(comparison) : Optional.empty();
    }

    private static List<String> withoutMovedCast(List<String> elements) {
        boolean moved = elements.stream()
                .allMatch(element -> MOVED_CAST.matcher(element).matches());
        return moved
                ? elements.stream()
                        .map(element -> MOVED_CAST.matcher(element).replaceFirst("$1"))
                        .toList()
                : elements;
    }

    private int start(Set<String> varchars) {
        return isList(varchars) ? operandStart() : match.start();
    }

    private String text(Set<String> varchars) {
        return isList(varchars)
                ? list()
                : match.group(1) + " " + match.group(2) + " (ARRAY[" + String.join(", ", sorted()) + "])";
    }

    private boolean isSet() {
        boolean equality = (operator().equals("=") && quantifier().equals("ANY"))
                || (operator().equals("<>") && quantifier().equals("ALL"));
        return equality
                && elements.stream()
                        .allMatch(element -> CONSTANT.matcher(element).matches());
    }

    private List<String> sorted() {
        return isSet() ? elements.stream().sorted().toList() : elements;
    }

    private boolean isList(Set<String> varchars) {
        return isSet()
                && elements.size() > 1
                && elements.stream()
                        .allMatch(element -> VARCHAR_CONSTANT.matcher(element).matches())
                && varchars.contains(operand());
    }

    private String list() {
        String constants = String.join(
                ", ",
                sorted().stream()
                        .map(element -> VARCHAR_CONSTANT.matcher(element).replaceFirst("$1"))
                        .toList());
        return operand() + (quantifier().equals("ANY") ? " IN (" : " NOT IN (") + constants + ")";
    }

    private String operator() {
        return match.group(1);
    }

    private String quantifier() {
        return match.group(2);
    }

    /** What stands in {@code (…)::text} before the operator; empty when something else does. */
    private String operand() {
        int start = operandStart();
        return start < 0 ? "" : text.substring(start + 1, operandEnd());
    }

    private int operandEnd() {
        return match.start() - " ".length() - ")::text".length();
    }

    private int operandStart() {
        boolean hasCast = operandEnd() >= 0 && text.startsWith(")::text ", operandEnd());
        return hasCast ? sql.opening(operandEnd()) : -1;
    }
}
