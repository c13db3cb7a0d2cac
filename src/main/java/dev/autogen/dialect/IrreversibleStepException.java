package dev.autogen.dialect;

import dev.autogen.schema.AutogenException;

/** A step that cannot be undone was to be carried out. */
public final class IrreversibleStepException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public IrreversibleStepException(String reason) {
        super(
                Kind.MIGRATION_FAILED,
                "This step cannot be undone: " + reason
                        + ". Restore a backup, or write the way back into the revision by hand.");
        this.reason = reason;
    }

    /** Why, as the rest of a sentence. */
    public String reason() {
        return reason;
    }
}
