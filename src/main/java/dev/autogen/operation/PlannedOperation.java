package dev.autogen.operation;

/**
 * An operation with the difference that asks for it.
 *
 * @param operation the step
 * @param reason the difference in words, such as {@code missing table account: sample.Account}; one line
 */
public record PlannedOperation(Operation operation, String reason) {}
