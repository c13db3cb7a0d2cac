package dev.autogen.command;

import dev.autogen.report.FewLines;
import dev.autogen.runtime.OperationFailedException;
import dev.autogen.schema.AutogenException;
import java.util.List;
import java.util.stream.Stream;

/** The plan of a revision fails on a scratch database, or leaves differences there; nothing has been written. */
public final class UnprovedPlanException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private static final String NOTHING_DONE =
            "Nothing has been written, and no database of yours was touched. --no-verify writes the revision all the same,"
                    + " to be mended by hand.";

    private final transient List<String> left;

    private UnprovedPlanException(String message, List<String> left) {
        super(Kind.MIGRATION_FAILED, message);
        this.left = List.copyOf(left);
    }

    private UnprovedPlanException(String message, OperationFailedException cause) {
        super(Kind.MIGRATION_FAILED, message, cause);
        this.left = List.of();
    }

    static UnprovedPlanException failed(OperationFailedException failure) {
        return new UnprovedPlanException(
                String.join(
                        System.lineSeparator(),
                        "The revision fails on a scratch database with the same structure.",
                        failure.getMessage(),
                        NOTHING_DONE),
                failure);
    }

    /**
     * The plan runs and does not settle what it is for.
     *
     * @param differences what a second comparison would change
     * @param unsettled what it finds and cannot change
     */
    static UnprovedPlanException leaving(List<String> differences, List<String> unsettled) {
        List<String> left =
                Stream.concat(differences.stream(), unsettled.stream()).toList();
        return new UnprovedPlanException(
                String.join(
                        System.lineSeparator(),
                        "The revision does not settle these mappings: carried out on a scratch database, it leaves",
                        String.join(System.lineSeparator(), FewLines.of(left)),
                        NOTHING_DONE),
                left);
    }

    /** What is different afterwards, a line each; none when the plan failed. */
    public List<String> left() {
        return left;
    }
}
