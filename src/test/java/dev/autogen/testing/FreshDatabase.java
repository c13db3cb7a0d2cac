package dev.autogen.testing;

import java.sql.Connection;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An empty database for a test class, or for each test.
 *
 * <p>In a static field with {@link RegisterExtension} it lives as long as the class, in an instance field as long as
 * one test.
 */
public final class FreshDatabase implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    private TestDatabase database;
    private boolean perClass;

    @Override
    public void beforeAll(ExtensionContext context) {
        perClass = true;
        database = TestPostgres.createDatabase();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!perClass) {
            database = TestPostgres.createDatabase();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!perClass) {
            database.close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database.close();
    }

    public TestDatabase database() {
        return Objects.requireNonNull(database, "no test is running");
    }

    public String url() {
        return database().url();
    }

    public String user() {
        return database().user();
    }

    public String password() {
        return database().password();
    }

    public Connection connect() {
        return database().connect();
    }

    public void execute(String... sql) {
        database().execute(sql);
    }
}
