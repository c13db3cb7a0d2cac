package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.InvalidFragmentException;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

    private static final ObjectPath COLUMN = ObjectPath.column(Name.of("account"), "balance");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    /** Of a syntax, of a name, of a type, of a value, of a feature. */
    @ParameterizedTest
    @ValueSource(strings = {"42601", "42703", "42804", "22P02", "0A000"})
    void a_text_that_the_server_rejects_is_told_with_its_object(String state) throws SQLException {
        try (Connection connection = database.connect()) {
            ConnectionSession session = new ConnectionSession(connection);
            assertThatThrownBy(() -> failing(state).runIn(session))
                    .isInstanceOf(InvalidFragmentException.class)
                    .hasMessageContaining("account.balance")
                    .hasMessageContaining("balance >> 0");
        }
    }

    /** Out of locks, deadlock, lock timeout, statement timeout, no space on the disk. */
    @ParameterizedTest
    @ValueSource(strings = {"53200", "40P01", "55P03", "57014", "53100", "58030"})
    void trouble_of_the_server_is_no_fault_of_the_text(String state) throws SQLException {
        try (Connection connection = database.connect()) {
            ConnectionSession session = new ConnectionSession(connection);
            assertThatThrownBy(() -> failing(state).runIn(session))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("refused");
        }
    }

    private static Piece failing(String state) {
        return new Piece(
                "do $$ begin raise exception 'refused' using errcode = '" + state + "'; end $$",
                COLUMN,
                "balance >> 0");
    }
}
