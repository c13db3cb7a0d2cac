package dev.autogen.it;

import dev.autogen.testing.TestDatabase;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A source of connections to one database that notes each statement that fails. */
final class RecordingDataSource implements DataSource {

    private final TestDatabase database;
    private final List<FailedStatement> failures = new ArrayList<>();

    RecordingDataSource(TestDatabase database) {
        this.database = database;
    }

    List<FailedStatement> failures() {
        return List.copyOf(failures);
    }

    @Override
    public Connection getConnection() {
        Connection connection = database.connect();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return result instanceof Statement statement && method.getName().equals("createStatement")
                    ? recording(statement)
                    : result;
        });
    }

    private Statement recording(Statement statement) {
        return proxy(Statement.class, (proxy, method, arguments) -> {
            try {
                return invoke(statement, method, arguments);
            } catch (SQLException e) {
                failures.add(new FailedStatement(String.valueOf(arguments[0]), e.getMessage()));
                throw e;
            }
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(RecordingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps no " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
