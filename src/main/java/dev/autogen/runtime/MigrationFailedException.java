package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import dev.autogen.script.RevisionStep.Direction;

/** A revision failed on the database. */
public final class MigrationFailedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final Direction direction;
    private final String location;
    private final OperationFailedException failure;

    /**
     * @param outcome what the failure leaves behind and what to do, as sentences
     */
    MigrationFailedException(LoadedStep step, OperationFailedException failure, String outcome) {
        super(
                Kind.MIGRATION_FAILED,
                String.join(
                        System.lineSeparator(),
                        "The " + step.direction().word() + " of revision " + step.id()
                                + (step.message().isBlank() ? "" : " \"" + step.message() + "\"")
                                + " (" + step.location() + ")"
                                + (failure.isCancelled() ? " was cancelled." : " failed."),
                        String.valueOf(failure.getMessage()),
                        outcome),
                failure);
        this.revision = step.id();
        this.direction = step.direction();
        this.location = step.location();
        this.failure = failure;
    }

    public String revision() {
        return revision;
    }

    public Direction direction() {
        return direction;
    }

    /** Where the revision comes from. */
    public String location() {
        return location;
    }

    /** The operation, its statement and what PostgreSQL said. */
    public OperationFailedException failure() {
        return failure;
    }
}
