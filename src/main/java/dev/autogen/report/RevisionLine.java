package dev.autogen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A revision in a list of revisions.
 *
 * @param id its identifier
 * @param revises the identifiers of its parents; none for a root
 * @param message what it does, in a line
 * @param marks what is said about it
 */
public record RevisionLine(String id, List<String> revises, String message, Set<Mark> marks) {

    /** What is said about a revision, in the order it is said in. */
    public enum Mark {
        /** No other revises it. */
        HEAD("head"),
        /** The database is at it. */
        CURRENT("current"),
        /** Several others revise it. */
        BRANCH_POINT("branchpoint"),
        /** It revises several. */
        MERGE_POINT("mergepoint");

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
        marks = Set.copyOf(marks);
    }

    /** As {@code history} says it: {@code 8d0a41c2b7e9 -> 27c6a30d7c24 (head), Add account table}. */
    public String withParents(Style style) {
        String parents = revises.isEmpty() ? ROOT : String.join(", ", revises);
        return parents + " -> " + withMarks(style) + ", " + message;
    }

    /** As {@code current} and {@code heads} say it: {@code 27c6a30d7c24 (head)}. */
    public String withMarks(Style style) {
        List<String> words = new ArrayList<>(List.of(style.changed(id)));
        for (Mark mark : Mark.values()) {
            if (marks.contains(mark)) {
                words.add(style.added("(" + mark.word() + ")"));
            }
        }
        return String.join(" ", words);
    }
}
