package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * The connection that revisions are carried out over, with its transactions.
 *
 * <p>It pins {@code search_path} to the default schema, and the limits of statements, anew with each transaction, because a
 * step may have changed them. Closing gives the connection its former settings back and leaves it open.
 */
final class WorkSession implements AutoCloseable {
    private static final String TRANSACTION = "select pg_current_xact_id()::text";

    private final Connection connection;
    private final SessionPins pins;
    private final boolean autocommitBefore;
    private final Map<String, String> settingsBefore;
    private boolean open;

    private WorkSession(
            Connection connection, SessionPins pins, boolean autocommitBefore, Map<String, String> settingsBefore) {
        this.connection = connection;
        this.pins = pins;
        this.autocommitBefore = autocommitBefore;
        this.settingsBefore = settingsBefore;
    }

    /** Takes a connection that has no transaction open. */
    static WorkSession over(Connection connection, SearchPath path) throws SQLException {
        return over(connection, SessionPins.of(path));
    }

    /** The same for statements that have limits. */
    static WorkSession over(Connection connection, SessionPins pins) throws SQLException {
        boolean autocommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        return new WorkSession(connection, pins, autocommit, pins.present(connection));
    }

    Connection connection() {
        return connection;
    }

    String defaultSchema() {
        return path().defaultSchema();
    }

    private SearchPath path() {
        return pins.path();
    }

    /** Whether a transaction is open. */
    boolean inTransaction() {
        return open;
    }

    /**
     * Does the work in a transaction, which a failure rolls back; inside another such call it joins that transaction.
     *
     * @throws TransactionEndedException when the work has ended the transaction itself
     */
    void inTransaction(Work work) throws SQLException {
        answerInTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** As {@link #inTransaction}, for work that gives a result. */
    <T> T answerInTransaction(Question<T> question) throws SQLException {
        if (open) {
            pin();
            return question.answer();
        }
        return answer(question, connection::commit);
    }

    /**
     * Does the work in a transaction of its own, which is prepared in the end and not committed.
     *
     * @throws TransactionEndedException when the work has ended the transaction itself
     */
    void prepare(TransactionName name, Work work) throws SQLException {
        answer(
                () -> {
                    work.run();
                    return true;
                },
                () -> StatementTask.execute(connection, "PREPARE TRANSACTION " + name.literal()));
    }

    private <T> T answer(Question<T> question, Work ending) throws SQLException {
        open = true;
        connection.setAutoCommit(false);
        try {
            pin();
            String transaction = single(connection, TRANSACTION);
            T answer = question.answer();
            if (!transaction.equals(single(connection, TRANSACTION))) {
                throw new TransactionEndedException();
            }
            ending.run();
            connection.setAutoCommit(true);
            return answer;
        } catch (Throwable e) {
            // An error of the user's code must not leave its transaction open either; it goes on to the caller.
            rollback(e);
            throw e;
        } finally {
            open = false;
        }
    }

    /** Does the work as the connection is: in autocommit mode, or in the transaction that is open. */
    void inPlace(Work work) throws SQLException {
        pin();
        work.run();
    }

    private void rollback(Throwable cause) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // A connection that cannot roll back is lost, and the server rolls back by itself.
            cause.addSuppressed(e);
        }
    }

    /** Does work that people wrote, which may look for names in further schemas. */
    void forPeople(Work work) throws SQLException {
        if (path().further().isEmpty()) {
            work.run();
            return;
        }
        SessionPins.search(path().people(), open, connection);
        work.run();
        SessionPins.search(path().own(), open, connection);
    }

    private void pin() throws SQLException {
        // A proxy may give the session to others after the transaction.
        SessionPins.set(open ? pins.ofTransaction() : pins.ofSession(), open, connection);
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        SessionPins.set(settingsBefore, false, connection);
        connection.setAutoCommit(autocommitBefore);
    }

    /** Something to ask or do over the connection. */
    @FunctionalInterface
    interface Question<T> {
        T answer() throws SQLException;
    }

    /** Something to do over the connection. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }
}
