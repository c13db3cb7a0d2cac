package dev.autogen.dialect.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection that counts the statements made on it. */
final class CountingConnection {

    private final Connection connection;
    private int count;

    CountingConnection(Connection connection) {
        this.connection = connection;
    }

    int count() {
        return count;
    }

    Connection proxy() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        count++;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
