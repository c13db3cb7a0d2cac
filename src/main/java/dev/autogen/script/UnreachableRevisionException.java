package dev.autogen.script;

import java.util.Collection;
import java.util.List;

/** A target that cannot be reached in the direction asked for. */
public final class UnreachableRevisionException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private UnreachableRevisionException(String message, String identifier) {
        super(message, List.of(identifier));
    }

    static UnreachableRevisionException relative(String identifier, int steps) {
        return new UnreachableRevisionException(
                "Relative revision " + identifier + " didn't produce " + Math.abs(steps) + " migrations", identifier);
    }

    static UnreachableRevisionException downgrade(String identifier, Collection<String> rows) {
        String at = rows.isEmpty() ? "base" : String.join(", ", rows);
        return new UnreachableRevisionException(
                "Destination " + identifier + " is not a valid downgrade target from " + at
                        + ": it is not applied; go up to it with `autogen upgrade`",
                identifier);
    }
}
