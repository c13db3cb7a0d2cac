package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** A revision of tenants would change what they share, in each of them once more. */
public final class SharedObjectsException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final List<String> operations;

    SharedObjectsException(List<String> operations) {
        super(
                Kind.USAGE,
                "A revision is carried out in each tenant, and so cannot change what is outside of its schema: "
                        + String.join("; ", operations)
                        + ". Make that once by itself, with settings that have no tenants, or leave it out with"
                        + " [[compare.ignore]].");
        this.operations = List.copyOf(operations);
    }

    /** What would be changed, in words. */
    public List<String> operations() {
        return operations;
    }
}
