package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** A script was asked for, and not from where to where. */
public final class OfflineRangeException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private OfflineRangeException(String message) {
        super(Kind.USAGE, message);
    }

    static OfflineRangeException noStart(String target) {
        return new OfflineRangeException(
                "downgrade --sql does not ask the database where it is; write FROM:TO, as in head:" + target);
    }

    static OfflineRangeException severalStarts(List<String> starts) {
        return new OfflineRangeException("A script has a single starting revision, and these are several: "
                + String.join(", ", starts) + "; write a script for each");
    }
}
