package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScratchDatabasesTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    private final Database server = Database.at(DATABASE.url(), DATABASE.user(), DATABASE.password(), Map.of());
    private final ScratchDatabases scratch = new ScratchDatabases(server);

    @Test
    void a_scratch_database_is_gone_after_use_even_if_connections_are_left_open() throws SQLException {
        ScratchDatabase database = scratch.create();
        Connection leftOpen = database.connect();
        Catalog.execute(leftOpen, "create table t ()");
        assertThat(exists(database.name())).isTrue();
        database.close();
        assertThat(exists(database.name())).isFalse();
        leftOpen.close();
    }

    @Test
    void two_scratch_databases_are_apart() {
        try (ScratchDatabase one = scratch.create();
                ScratchDatabase two = scratch.create()) {
            assertThat(one.name()).isNotEqualTo(two.name());
        }
    }

    @Test
    void what_a_killed_process_left_is_dropped_and_what_is_in_use_is_not() throws SQLException {
        String leftOver = "autogen_scratch_0123456789abcdef";
        DATABASE.execute("create database " + leftOver);
        try (ScratchDatabase inUse = scratch.create();
                ScratchDatabase next = scratch.create()) {
            assertThat(exists(leftOver)).isFalse();
            assertThat(exists(inUse.name())).isTrue();
            assertThat(exists(next.name())).isTrue();
        }
    }

    @Test
    void a_database_that_only_looks_alike_is_left_alone() throws SQLException {
        DATABASE.execute("create database autogen_scratch_of_mine");
        scratch.create().close();
        assertThat(exists("autogen_scratch_of_mine")).isTrue();
        DATABASE.execute("drop database autogen_scratch_of_mine");
    }

    @Test
    void a_user_who_may_not_create_databases_is_told_what_to_grant() {
        DATABASE.execute("create role limited login");
        Database limited = Database.at(DATABASE.url(), "limited", "any", Map.of());
        assertThatThrownBy(() -> new ScratchDatabases(limited).create())
                .isInstanceOf(ScratchDatabaseException.class)
                .hasMessageContaining("CREATEDB");
        DATABASE.execute("drop role limited");
    }

    private boolean exists(String name) throws SQLException {
        try (Connection connection = server.connect()) {
            return Catalog.hasDatabase(connection, name);
        }
    }
}
