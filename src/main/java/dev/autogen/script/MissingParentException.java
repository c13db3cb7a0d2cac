package dev.autogen.script;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Revisions that follow or depend on others that are not there. */
public final class MissingParentException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    MissingParentException(List<Gap> gaps) {
        super(
                gaps.stream().map(Gap::words).collect(Collectors.joining("; "))
                        + ", which no file or class has. Restore what is missing, or correct the @Revision annotation",
                gaps.stream()
                        .flatMap(gap -> Stream.of(gap.revision().id(), gap.missing()))
                        .distinct()
                        .toList());
    }

    private MissingParentException(String message, List<String> revisions) {
        super(message, revisions);
    }

    /** A revision that needs one within a range that a baseline replaces. */
    static MissingParentException replaced(RevisionHeader revision, String needed, RevisionHeader baseline) {
        return new MissingParentException(
                "Revision " + revision.id() + " (" + revision.location() + ") needs " + needed + ", which baseline "
                        + baseline.id() + " (" + baseline.location()
                        + ") replaces together with what comes after it; let it"
                        + " revise " + baseline.id() + " or a later one, or remove the baseline",
                List.of(revision.id(), needed, baseline.id()));
    }

    /**
     * A revision that is asked for and not there.
     *
     * @param revision which asks for it
     * @param verb as what
     */
    record Gap(RevisionHeader revision, String verb, String missing) {

        private String words() {
            return "Revision " + revision.id() + " (" + revision.location() + ") " + verb + " " + missing;
        }
    }
}
