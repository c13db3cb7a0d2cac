package dev.autogen.cli;

import dev.autogen.schema.AutogenException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the process ends with. The numbers are documented and never given a second meaning. */
public enum ExitCode {
    OK(0),
    DIFFERENCES(1),
    USAGE(2),
    NOT_AT_HEAD(3),
    REVISION_GRAPH(4),
    MIGRATION_FAILED(5),
    REFUSED_AS_DESTRUCTIVE(6),
    UNAVAILABLE(7),
    /** A defect of autogen's own. */
    DEFECT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    private static final List<ExitCode> MOST_URGENT_FIRST = List.of(
            USAGE, REVISION_GRAPH, UNAVAILABLE, NOT_AT_HEAD, REFUSED_AS_DESTRUCTIVE, MIGRATION_FAILED, DIFFERENCES);

    /** The one to end with where several hold; {@link #OK} where none does. */
    static ExitCode mostUrgent(Stream<ExitCode> holding) {
        return holding.min(Comparator.comparing(MOST_URGENT_FIRST::indexOf)).orElse(OK);
    }

    static ExitCode of(AutogenException.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case NOT_AT_HEAD -> NOT_AT_HEAD;
            case REVISION_GRAPH -> REVISION_GRAPH;
            case MIGRATION_FAILED -> MIGRATION_FAILED;
            case REFUSED_AS_DESTRUCTIVE -> REFUSED_AS_DESTRUCTIVE;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }
}
