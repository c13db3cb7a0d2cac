package dev.autogen.script;

import java.util.Collection;
import java.util.List;

/** A target that cannot be reached in the direction asked for. */
public final class UnreachableRevisionException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private UnreachableRevisionException(String message, String identifier) {
        super(message, List.of(identifier));
    }

    /** An upgrade by {@code -1}, or a downgrade by {@code +1}. */
    static UnreachableRevisionException wrongWay(String identifier, int steps) {
        String command = steps < 0 ? "downgrade" : "upgrade";
        return new UnreachableRevisionException(
                "Relative revision " + identifier + " leads " + (steps < 0 ? "down" : "up") + ": write `autogen "
                        + command
                        + " " + identifier + "`, or give " + (steps < 0 ? "an upgrade +" : "a downgrade -")
                        + Math.abs(steps),
                identifier);
    }

    /**
     * More steps than there are.
     *
     * @param steps how many are asked for, negative for down
     * @param there how many there are
     * @param from where they begin
     */
    static UnreachableRevisionException tooFar(String identifier, int steps, int there, String from) {
        String sign = steps < 0 ? "-" : "+";
        String start = identifier.substring(0, identifier.lastIndexOf(sign));
        return new UnreachableRevisionException(
                "Relative revision " + identifier + " didn't produce " + Math.abs(steps) + " migrations: there "
                        + counted(there) + (steps < 0 ? " down from " : " above ") + from + ". Write "
                        + (steps < 0 ? "base" : "head") + (there == 0 ? "" : ", or at most " + start + sign + there),
                identifier);
    }

    private static String counted(int revisions) {
        return switch (revisions) {
            case 0 -> "is no revision";
            case 1 -> "is 1 revision";
            default -> "are " + revisions + " revisions";
        };
    }

    static UnreachableRevisionException downgrade(String identifier, Collection<String> rows) {
        String at = rows.isEmpty() ? "base" : String.join(", ", rows);
        return new UnreachableRevisionException(
                "Destination " + identifier + " is not a valid downgrade target from " + at
                        + ": it is not applied; go up to it with `autogen upgrade`",
                identifier);
    }

    static UnreachableRevisionException noRange(String text) {
        return new UnreachableRevisionException(
                "\"" + text + "\" is no range; write start:end, either of which may be left out", text);
    }

    /** A range whose start does not lead to its end. */
    public static UnreachableRevisionException range(String text) {
        return new UnreachableRevisionException(
                "Range " + text + " goes the wrong way: its end does not come after its start on any branch; swap them",
                text);
    }
}
