package dev.autogen.operation;

import java.util.List;

/**
 * An operation with the difference that asks for it.
 *
 * @param operation the step
 * @param reason the difference in words, such as {@code missing table account: sample.Account}; one line
 * @param destroys what data goes with it, a line each, such as {@code table account (1,204 rows)}; rewriters see none, since
 *     it is found out after them
 */
public record PlannedOperation(Operation operation, String reason, List<String> destroys) {

    public PlannedOperation {
        destroys = List.copyOf(destroys);
    }

    /** An operation that nobody has judged yet, or that destroys nothing. */
    public PlannedOperation(Operation operation, String reason) {
        this(operation, reason, List.of());
    }

    public PlannedOperation with(Operation value) {
        return new PlannedOperation(value, reason, destroys);
    }

    public PlannedOperation withDestroys(List<String> value) {
        return new PlannedOperation(operation, reason, value);
    }
}
