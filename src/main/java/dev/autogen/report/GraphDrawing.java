package dev.autogen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Revisions with the lines between them, drawn for a terminal, newest first.
 *
 * <pre>{@code
 * * e (head) (mergepoint), join
 * ├─╮
 * │ * d2, second
 * * │ d1, first
 * ├─╯
 * * b (branchpoint), common
 * }</pre>
 *
 * <p>Each line of descent keeps its column until it meets another; a column that has become free is taken again.
 */
public final class GraphDrawing {
    private static final String FREE = "";

    /** Which revision comes next in each column, by identifier, or {@link #FREE}. */
    private final List<String> columns = new ArrayList<>();

    private final List<String> lines = new ArrayList<>();
    private final Style style;

    private GraphDrawing(Style style) {
        this.style = style;
    }

    /**
     * The drawing, a line for each revision and for each place where branches meet or part.
     *
     * @param newestFirst the revisions, each before those that it revises
     */
    public static List<String> of(List<RevisionLine> newestFirst, Style style) {
        GraphDrawing drawing = new GraphDrawing(style);
        Set<String> drawn = newestFirst.stream().map(RevisionLine::id).collect(Collectors.toSet());
        for (RevisionLine revision : newestFirst) {
            drawing.draw(
                    revision,
                    revision.revises().stream().filter(drawn::contains).toList());
        }
        return drawing.lines;
    }

    private void draw(RevisionLine revision, List<String> parents) {
        int column = columns.contains(revision.id()) ? columns.indexOf(revision.id()) : take(0, revision.id());
        meet(column, revision.id());
        lines.add(row(at -> at == column ? "*" : through(at)) + " " + revision.withMessage(style));
        columns.set(column, parents.isEmpty() ? FREE : parents.get(0));
        part(column, parents);
        trim();
    }

    /** The other columns that lead to the revision end in its own. */
    private void meet(int column, String id) {
        List<Integer> others = IntStream.range(column + 1, columns.size())
                .filter(at -> columns.get(at).equals(id))
                .boxed()
                .toList();
        if (!others.isEmpty()) {
            branching(column, others, "┴", "╯");
            others.forEach(at -> columns.set(at, FREE));
            trim();
        }
    }

    /** Each parent but the first gets a column of its own. */
    private void part(int column, List<String> parents) {
        if (parents.size() > 1) {
            List<Integer> others = parents.stream()
                    .skip(1)
                    .map(parent -> take(column + 1, parent))
                    .sorted()
                    .toList();
            branching(column, others, "┬", "╮");
        }
    }

    private void branching(int column, List<Integer> others, String inner, String outer) {
        int last = others.get(others.size() - 1);
        lines.add(row(
                at -> {
                    if (at == column) {
                        return "├";
                    }
                    if (others.contains(at)) {
                        return at == last ? outer : inner;
                    }
                    return at < column || at > last
                            ? through(at)
                            : columns.get(at).isEmpty() ? "─" : "┼";
                },
                column,
                last));
    }

    private String row(IntFunction<String> symbol) {
        return row(symbol, 0, 0);
    }

    /** The symbols of all columns; a line runs between those from one column to another. */
    private String row(IntFunction<String> symbol, int from, int to) {
        StringBuilder row = new StringBuilder();
        for (int at = 0; at < columns.size(); at++) {
            row.append(symbol.apply(at)).append(at >= from && at < to ? "─" : " ");
        }
        return row.toString().stripTrailing();
    }

    private String through(int column) {
        return columns.get(column).isEmpty() ? " " : "│";
    }

    /** Gives the revision a free column at or after a place. */
    private int take(int from, String id) {
        for (int at = from; at < columns.size(); at++) {
            if (columns.get(at).isEmpty()) {
                columns.set(at, id);
                return at;
            }
        }
        columns.add(id);
        return columns.size() - 1;
    }

    private void trim() {
        while (!columns.isEmpty() && columns.get(columns.size() - 1).isEmpty()) {
            columns.remove(columns.size() - 1);
        }
    }
}
