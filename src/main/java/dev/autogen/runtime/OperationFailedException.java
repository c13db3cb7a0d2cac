package dev.autogen.runtime;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationDescription;
import dev.autogen.operation.SetNotNull;
import dev.autogen.schema.AutogenException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** An operation failed on the database. */
public final class OperationFailedException extends AutogenException {
    private static final long serialVersionUID = 1L;
    private static final String NOT_NULL_VIOLATION = "23502";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Set<String> STOPPED_BY_OTHERS = Set.of(LOCK_NOT_AVAILABLE, "40P01", "40001");

    private final String operation;
    private final String statement;
    private final String sqlState;
    private final boolean cancelled;

    OperationFailedException(String operation, String statement, Exception cause) {
        this(operation, statement, cause, "");
    }

    private OperationFailedException(String operation, String statement, Exception cause, String advice) {
        super(Kind.MIGRATION_FAILED, message(operation, statement, cause) + advice, cause);
        this.operation = operation;
        this.statement = statement;
        this.sqlState = sqlState(cause);
        this.cancelled = false;
    }

    private OperationFailedException(String operation, String statement, String sqlState) {
        super(
                Kind.MIGRATION_FAILED,
                String.join(System.lineSeparator(), "Cancelled: " + operation, "  in:", indented(statement)));
        this.operation = operation;
        this.statement = statement;
        this.sqlState = sqlState;
        this.cancelled = true;
    }

    /** A task that was not begun, since the run is to stop. */
    static OperationFailedException cancelled(Task task) {
        return new OperationFailedException(OperationDescription.of(task.operation()), task.text(), "");
    }

    /** The same when it is no fault of the operation's. */
    OperationFailedException asCancelled() {
        OperationFailedException result = new OperationFailedException(operation, statement, sqlState);
        result.initCause(this);
        return result;
    }

    static OperationFailedException at(Task task, Exception cause) {
        return new OperationFailedException(
                OperationDescription.of(task.operation()), task.text(), cause, advice(task.operation(), cause));
    }

    /**
     * The same, with what was tried and who was in the way.
     *
     * @param tries how often
     */
    OperationFailedException after(int tries, List<Blocker> blockers) {
        List<String> lines = new ArrayList<>();
        blockers.forEach(blocker -> lines.add("In the way was " + blocker + "."));
        if (tries > 1) {
            lines.add("It was tried " + tries + " times.");
        }
        return lines.isEmpty() ? this : told(String.join(System.lineSeparator(), lines));
    }

    /** The same with another line of what is worth knowing. */
    OperationFailedException told(String line) {
        OperationFailedException result = new OperationFailedException(
                operation, statement, sqlState, cancelled, getMessage() + System.lineSeparator() + line);
        result.initCause(getCause());
        return result;
    }

    private OperationFailedException(
            String operation, String statement, String sqlState, boolean cancelled, String message) {
        super(Kind.MIGRATION_FAILED, message);
        this.operation = operation;
        this.statement = statement;
        this.sqlState = sqlState;
        this.cancelled = cancelled;
    }

    /** What helps against it, where that is known. */
    private static String advice(Operation operation, Exception cause) {
        boolean forbidsNulls = operation instanceof AddColumn || operation instanceof SetNotNull;
        return forbidsNulls && sqlState(cause).equals(NOT_NULL_VIOLATION)
                ? System.lineSeparator()
                        + "There are rows without a value: give the column a default, or add it without notNull(), fill it with"
                        + " op.sql(\"update …\") and forbid nulls with op.setNotNull after that."
                : "";
    }

    private static String message(String operation, String statement, Exception cause) {
        String state = sqlState(cause);
        return String.join(
                System.lineSeparator(),
                "Failed: " + operation,
                indented(reason(cause)) + (state.isEmpty() ? "" : " [SQLSTATE " + state + "]"),
                "  in:",
                indented(statement));
    }

    private static String indented(String text) {
        return text.strip().indent(2).stripTrailing();
    }

    private static String reason(Exception cause) {
        String message = cause.getMessage();
        return cause instanceof SQLException && message != null ? message : cause.toString();
    }

    private static String sqlState(Exception cause) {
        return cause instanceof SQLException refused ? Objects.requireNonNullElse(refused.getSQLState(), "") : "";
    }

    /** The operation in words. */
    public String operation() {
        return operation;
    }

    /** The statement that failed, or what stands for the code of a data step. */
    public String statement() {
        return statement;
    }

    /** The five letters of PostgreSQL's error code; empty when the failure did not come from the server. */
    public String sqlState() {
        return sqlState;
    }

    /** Whether it could succeed at another time: a lock, a deadlock or a concurrent change was in the way. */
    boolean isStoppedByOthers() {
        return !cancelled && STOPPED_BY_OTHERS.contains(sqlState);
    }

    /** Whether somebody stopped the run. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Whether the server is gone, so that nobody knows how the last transaction ended. */
    boolean lostConnection() {
        return sqlState.startsWith("08") || sqlState.startsWith("57P");
    }
}
