package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions that a baseline does not replace as it should, or whose files may be needed. */
public final class SquashException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    private SquashException(String message, List<String> reasons, String remedy) {
        super(
                Kind.REVISION_GRAPH,
                message + reasons.stream().map(reason -> "\n  " + reason).collect(Collectors.joining()) + "\n"
                        + remedy);
        this.reasons = List.copyOf(reasons);
    }

    static SquashException otherSteps(List<String> differences) {
        return new SquashException(
                "The baseline would not have the steps of the revisions that it replaces:",
                differences,
                "Nothing was written. What a revision does may depend on the class that it is in; choose a range without it.");
    }

    static SquashException otherStructure(List<String> differences) {
        return new SquashException(
                "The baseline would leave another structure than the revisions that it replaces:",
                differences,
                "Nothing was written.");
    }

    static SquashException failing(String what, String problem) {
        return new SquashException(what, List.of(problem), "Nothing was written.");
    }

    static SquashException changed() {
        return new SquashException(
                "The revisions have changed while the baseline was prepared.",
                List.of(),
                "Nothing was written; run the command again.");
    }

    static SquashException noBaseline(String id) {
        return new SquashException(id + " is no baseline of which files are left.", List.of(), "Nothing was deleted.");
    }

    static SquashException needed(List<String> files, List<String> databases) {
        return new SquashException(
                "Databases within the range need these files to go on, also those that are not known here:",
                files,
                (databases.isEmpty() ? "" : String.join("\n", databases) + "\n")
                        + "Nothing was deleted. Where no database needs them, say --force.");
    }

    /** What is wrong, a line each. */
    public List<String> reasons() {
        return reasons;
    }
}
