package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A revision in the way of a run says that it cannot be carried out in this direction. */
public final class IrreversibleRevisionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String reason;

    public IrreversibleRevisionException(LoadedStep step, String reason) {
        super(
                Kind.MIGRATION_FAILED,
                "The " + step.direction().word() + " of revision " + step.id()
                        + " (" + step.location() + ")" + " cannot be carried out: " + reason
                        + ". Nothing was changed. Restore a backup, or write the way into the revision by hand.");
        this.revision = step.id();
        this.reason = reason;
    }

    public String revision() {
        return revision;
    }

    /** Why, as the rest of a sentence. */
    public String reason() {
        return reason;
    }
}
