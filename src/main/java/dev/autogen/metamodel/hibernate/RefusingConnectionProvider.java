package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.AutogenException;
import java.sql.Connection;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** A source of connections that has none, so that reading entities can never touch a database. */
final class RefusingConnectionProvider implements ConnectionProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public Connection getConnection() {
        throw new AutogenException(
                AutogenException.Kind.USAGE,
                "Something in the application asks for a database connection while autogen reads its entities, which never"
                        + " opens one");
    }

    @Override
    public void closeConnection(Connection connection) {
        throw new IllegalStateException("no connection was ever opened");
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
