package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import java.util.Optional;

/** A revision failed on the database. */
public final class MigrationFailedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final Direction direction;
    private final transient Optional<String> file;
    private final OperationFailedException failure;

    /**
     * @param outcome what the failure leaves behind and what to do, as sentences
     */
    MigrationFailedException(RevisionStep step, OperationFailedException failure, String outcome) {
        super(
                Kind.MIGRATION_FAILED,
                String.join(
                        System.lineSeparator(),
                        "The " + step.direction().word() + " of revision " + step.revision()
                                + (step.message().isBlank() ? "" : " \"" + step.message() + "\"")
                                + step.file().map(place -> " (" + place + ")").orElse("") + " failed.",
                        String.valueOf(failure.getMessage()),
                        outcome),
                failure);
        this.revision = step.revision();
        this.direction = step.direction();
        this.file = step.file();
        this.failure = failure;
    }

    public String revision() {
        return revision;
    }

    public Direction direction() {
        return direction;
    }

    /** Where the revision comes from. */
    public Optional<String> file() {
        return file;
    }

    /** The operation, its statement and what PostgreSQL said. */
    public OperationFailedException failure() {
        return failure;
    }
}
