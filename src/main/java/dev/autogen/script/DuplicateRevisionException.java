package dev.autogen.script;

import java.util.List;
import java.util.stream.Collectors;

/** Revisions that share an identifier, or branches that share a label. */
public final class DuplicateRevisionException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private DuplicateRevisionException(String message, List<String> revisions) {
        super(message, revisions);
    }

    /**
     * Revisions with the identifiers of others.
     *
     * @param groups those that share one, for each such identifier
     */
    static DuplicateRevisionException ids(List<List<RevisionHeader>> groups) {
        String list = groups.stream()
                .map(group -> "revision " + group.get(0).id() + " is in "
                        + group.stream().map(RevisionHeader::location).collect(Collectors.joining(" and in ")))
                .collect(Collectors.joining("; "));
        return new DuplicateRevisionException(
                "An identifier has to be of one revision: " + list + ". Give the others another id",
                groups.stream().map(group -> group.get(0).id()).toList());
    }

    static DuplicateRevisionException label(String label, RevisionHeader first, RevisionHeader second) {
        return new DuplicateRevisionException(
                "Branch label " + label + " is used by revision " + first.id() + " (" + first.location() + ") and by "
                        + second.id() + " (" + second.location() + "); rename one of them",
                List.of(first.id(), second.id()));
    }

    static DuplicateRevisionException newLabel(String label, RevisionHeader bearer) {
        return new DuplicateRevisionException(
                "\"" + label + "\" cannot be the label of a new branch: revision " + bearer.id() + " ("
                        + bearer.location() + ") is called so already; choose another label",
                List.of(bearer.id()));
    }

    static DuplicateRevisionException labelAndId(String label, RevisionHeader labelled, RevisionHeader named) {
        return new DuplicateRevisionException(
                "Branch label " + label + " of revision " + labelled.id() + " (" + labelled.location()
                        + ") is the identifier of a revision (" + named.location() + "); rename the label",
                List.of(labelled.id(), named.id()));
    }

    static DuplicateRevisionException replaced(String revision, RevisionHeader first, RevisionHeader second) {
        return new DuplicateRevisionException(
                "Revision " + revision + " is replaced by " + first.id() + " (" + first.location() + ") and by "
                        + second.id() + " (" + second.location() + "); remove one of these",
                List.of(revision, first.id(), second.id()));
    }
}
