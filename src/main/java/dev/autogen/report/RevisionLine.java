package dev.autogen.report;

import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A revision in a list of revisions.
 *
 * @param id its identifier
 * @param revises the identifiers of its parents; none for a root
 * @param dependsOn what it needs besides, by identifier or label
 * @param branches the labels of the branches that it is on
 * @param children the identifiers of those that revise it
 * @param message what it does, in a line
 * @param destructive whether it says that it may destroy data
 * @param replaces the revisions whose steps it has, if it is a baseline
 * @param hibernate the version of Hibernate that read the entities for it, if one did
 * @param file where it is, as people find it
 * @param marks what is said about it
 */
public record RevisionLine(
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> branches,
        List<String> children,
        String message,
        boolean destructive,
        List<String> replaces,
        Optional<String> hibernate,
        String file,
        Set<Mark> marks) {

    /** What is said about a revision, in the order it is said in. */
    public enum Mark {
        /** No other revises it. */
        HEAD("head"),
        /** No other revises it, but one depends on it, so that it has no row in the version table once that is applied. */
        EFFECTIVE_HEAD("effective head"),
        /** The database is at it. */
        CURRENT("current"),
        /** Several others revise it. */
        BRANCH_POINT("branchpoint"),
        /** It revises several. */
        MERGE_POINT("mergepoint"),
        /** It stands for others that are there still, for databases within them. */
        UNFINISHED_BASELINE("baseline, unfinished"),
        /** It stands for others that are gone. */
        BASELINE("baseline"),
        /** A baseline stands for it. */
        REPLACED("replaced");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final String ROOT = "<base>";

    public RevisionLine {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branches = List.copyOf(branches);
        children = List.copyOf(children);
        replaces = List.copyOf(replaces);
        marks = Set.copyOf(marks);
    }

    /**
     * What there is to say about a revision of a graph.
     *
     * @param current the revisions that the database is at, as far as they are to be marked
     * @param file where it is, as people find it
     */
    public static RevisionLine of(
            RevisionHeader revision, RevisionGraph graph, Collection<String> current, String file) {
        String id = revision.id();
        return new RevisionLine(
                id,
                revision.revises(),
                revision.dependsOn(),
                List.copyOf(graph.labelsOf(id)),
                graph.children(id),
                revision.message(),
                revision.destructive(),
                revision.replaces(),
                revision.hibernate(),
                file,
                marks(revision, graph, current.contains(id)));
    }

    private static Set<Mark> marks(RevisionHeader revision, RevisionGraph graph, boolean current) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        List<String> children = graph.children(revision.id());
        if (children.isEmpty()) {
            marks.add(graph.dependents(revision.id()).isEmpty() ? Mark.HEAD : Mark.EFFECTIVE_HEAD);
        }
        if (current) {
            marks.add(Mark.CURRENT);
        }
        if (children.size() > 1) {
            marks.add(Mark.BRANCH_POINT);
        }
        if (revision.revises().size() > 1) {
            marks.add(Mark.MERGE_POINT);
        }
        if (revision.isBaseline()) {
            marks.add(graph.leftOf(revision).isEmpty() ? Mark.BASELINE : Mark.UNFINISHED_BASELINE);
        }
        if (graph.baselineOf(revision.id()).isPresent()) {
            marks.add(Mark.REPLACED);
        }
        return marks;
    }

    /** As {@code history} says it: {@code 8d0a41c2b7e9 -> 27c6a30d7c24 (head), Add account table}. */
    public String withParents(Style style) {
        String needs = dependsOn.isEmpty() ? "" : " (" + String.join(", ", dependsOn) + ")";
        return parents() + needs + " -> " + withMessage(style);
    }

    /** The same without the parents. */
    public String withMessage(Style style) {
        return withMarks(style) + (message.isEmpty() ? "" : ", " + message);
    }

    /** As {@code current} and {@code heads} say it: {@code 27c6a30d7c24 (lib) (head)}. */
    public String withMarks(Style style) {
        List<String> words = new ArrayList<>(List.of(style.changed(id)));
        if (!branches.isEmpty()) {
            words.add("(" + String.join(", ", branches) + ")");
        }
        words.addAll(markWords(style));
        return String.join(" ", words);
    }

    /** All of it, a line for each fact, with the message below. */
    public List<String> inFull(Style style) {
        List<String> words = new ArrayList<>(List.of(style.changed(id)));
        words.addAll(markWords(style));
        List<String> lines = new ArrayList<>();
        lines.add("Rev: " + String.join(" ", words));
        lines.add((revises.size() > 1 ? "Merges: " : "Parent: ") + parents());
        fact(lines, "Also depends on: ", dependsOn);
        fact(lines, "Branches into: ", children.size() > 1 ? children : List.of());
        fact(lines, "Branch names: ", branches);
        fact(lines, "Replaces: ", replaces);
        fact(lines, "Hibernate: ", hibernate.stream().toList());
        fact(lines, "May destroy data: ", destructive ? List.of("yes") : List.of());
        lines.add("Path: " + file);
        if (!message.isEmpty()) {
            lines.add("");
            lines.add("    " + message);
        }
        return lines;
    }

    private String parents() {
        return revises.isEmpty() ? ROOT : String.join(", ", revises);
    }

    private List<String> markWords(Style style) {
        List<String> words = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            if (marks.contains(mark)) {
                words.add(style.added("(" + mark.word() + ")"));
            }
        }
        return words;
    }

    private static void fact(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + String.join(", ", values));
        }
    }
}
