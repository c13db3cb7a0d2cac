package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FreshDatabaseTest {

    @RegisterExtension
    static final FreshDatabase SHARED = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase own = new FreshDatabase();

    @RepeatedTest(2)
    void a_database_in_an_instance_field_is_empty_in_each_test() throws SQLException {
        own.execute("create table seen ()");
        assertThat(tables(own)).isEqualTo(1);
    }

    @Test
    void a_database_in_a_static_field_is_another_one() {
        assertThat(SHARED.url()).isNotEqualTo(own.url());
    }

    @Test
    void the_server_has_the_version_asked_for() throws SQLException {
        try (Connection connection = SHARED.connect()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(TestPostgres.MAJOR);
        }
    }

    private static int tables(FreshDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
