package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path project;

    private final List<ServerEvent> events = new ArrayList<>();
    private Databases databases;

    @BeforeEach
    void open_databases_of_a_project() {
        databases = new Databases(project, EmbeddedServers.binaries(), events::add);
    }

    @AfterEach
    void stop() {
        databases.server(EmbeddedServers.MAJOR).stop();
    }

    @Test
    void an_embedded_url_starts_a_server_and_creates_the_database() throws SQLException {
        for (int time = 1; time <= 2; time++) {
            try (Database database = open("embedded:16/bookshop");
                    Connection connection = database.connect()) {
                assertThat(connection.getCatalog()).isEqualTo("bookshop");
            }
        }
        assertThat(databases.server(EmbeddedServers.MAJOR).running()).isPresent();
        assertThat(events).hasExactlyElementsOfTypes(ServerEvent.Creating.class, ServerEvent.Starting.class);
    }

    @Test
    void a_jdbc_url_is_connected_to_as_it_is() throws SQLException {
        DatabaseUrl url = DatabaseUrl.parse(DATABASE.url());
        try (Database database = databases.open(url, DATABASE.user(), DATABASE.password(), Map.of());
                Connection connection = database.connect()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo(DATABASE.url());
        }
    }

    @Test
    void scratch_databases_for_a_server_of_the_users_are_on_an_embedded_one_of_its_version() throws SQLException {
        Database live = Database.at(DATABASE.url(), DATABASE.user(), DATABASE.password(), Map.of());
        try (ScratchDatabase scratch = databases.scratch(live).create();
                Connection connection = live.connect()) {
            assertThat(scratch.database().majorVersion()).isEqualTo(EmbeddedServers.MAJOR);
            assertThat(Catalog.hasDatabase(connection, scratch.name())).isFalse();
        }
    }

    @Test
    void scratch_databases_are_on_the_live_server_where_no_embedded_one_can_be_had() throws SQLException {
        Database live = Database.at(DATABASE.url(), DATABASE.user(), DATABASE.password(), Map.of());
        Databases without = new Databases(project, new BinariesCache(List::of, project.resolve("cache")), events::add);
        try (ScratchDatabase scratch = without.scratch(live).create();
                Connection connection = live.connect()) {
            assertThat(Catalog.hasDatabase(connection, scratch.name())).isTrue();
        }
    }

    @Test
    void nothing_is_fetched_for_scratch_databases_while_the_live_server_lets_them_be_made() throws SQLException {
        Databases fetching =
                new Databases(project, new BinariesCache(FETCHABLE, project.resolve("cache")), events::add);
        Database live = Database.at(DATABASE.url(), DATABASE.user(), DATABASE.password(), Map.of());
        try (ScratchDatabase scratch = fetching.scratch(live).create();
                Connection connection = live.connect()) {
            assertThat(Catalog.hasDatabase(connection, scratch.name())).isTrue();
        }
        assertThat(events).isEmpty();
    }

    @Test
    void an_embedded_server_is_fetched_where_the_live_one_lets_no_database_be_made() {
        DATABASE.execute("create role confined login");
        Databases fetching =
                new Databases(project, new BinariesCache(FETCHABLE, project.resolve("cache")), events::add);
        Database live = Database.at(DATABASE.url(), "confined", null, Map.of());
        try (ScratchDatabase scratch = fetching.scratch(live).create()) {
            assertThat(scratch.database().displayUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(events).first().isEqualTo(new ServerEvent.Fetching(PACKED.version(), "a test"));
        } finally {
            fetching.server(EmbeddedServers.MAJOR).stop();
            DATABASE.execute("drop role confined");
        }
    }

    @Test
    void an_embedded_url_without_any_binaries_says_so() {
        Databases without = new Databases(project, new BinariesCache(List::of, project.resolve("cache")), events::add);
        assertThatThrownBy(() -> without.open(DatabaseUrl.parse("embedded:16"), null, null, Map.of()))
                .isInstanceOf(UnsupportedPostgresVersionException.class)
                .hasMessageContaining("no PostgreSQL is packed");
    }

    private static final PackedBinaries PACKED =
            EmbeddedServers.packed().available().get(0);

    /** Has the packed version elsewhere. */
    private static final BinariesSource FETCHABLE = new BinariesSource() {
        @Override
        public List<PackedBinaries> available() {
            return List.of();
        }

        @Override
        public List<String> fetchable() {
            return List.of(PACKED.version());
        }

        @Override
        public Optional<PackedBinaries> fetch(String version, Consumer<ServerEvent> events) {
            events.accept(new ServerEvent.Fetching(version, "a test"));
            return Optional.of(PACKED);
        }
    };

    private Database open(String url) {
        return databases.open(DatabaseUrl.parse(url), null, null, Map.of());
    }
}
