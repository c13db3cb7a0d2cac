package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InvalidFragmentException;
import dev.autogen.dialect.ScratchConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A database on which things are built, looked at and rolled back; behind it, the memory of what was seen. */
final class Venue {

    private final String kind;
    private final String schema;
    private final Memory memory;
    private final Memory.Stage stage;

    private Venue(String kind, String schema, Memory memory, Memory.Stage stage) {
        this.kind = kind;
        this.schema = schema;
        this.memory = memory;
        this.stage = stage;
    }

    /** The user's database, which takes temporary objects. */
    static Venue live(Connection connection, String schema, Memory memory) {
        return new Venue("live", schema, memory, new Memory.Stage() {
            @Override
            public <T> T play(Memory.Conversation<T> conversation) throws SQLException {
                try {
                    return rolledBack(connection, schema, conversation);
                } catch (InvalidFragmentException e) {
                    // what is not here yet is for the scratch database to judge, which then names the fragment
                    if (e.getCause() instanceof SQLException missing && Memory.isLasting(missing)) {
                        throw missing;
                    }
                    throw e;
                }
            }
        });
    }

    /** An empty database beside it, opened when it is needed. */
    static Venue scratch(ScratchConnections scratch, String schema, Memory memory) {
        return new Venue("scratch", schema, memory, new Memory.Stage() {
            @Override
            public <T> T play(Memory.Conversation<T> conversation) throws SQLException {
                try (Connection connection = scratch.open()) {
                    return rolledBack(connection, schema, conversation);
                }
            }
        });
    }

    /** The default schema, which the search path begins with. */
    String schema() {
        return schema;
    }

    /**
     * Holds a conversation in a transaction that is rolled back, unless it is remembered.
     *
     * @param question everything that is said in it
     */
    <T> T ask(List<String> question, Memory.Conversation<T> conversation) throws SQLException {
        List<String> whole =
                Stream.concat(Stream.of(kind, schema), question.stream()).toList();
        return memory.ask(whole, stage, conversation);
    }

    private static <T> T rolledBack(Connection connection, String schema, Memory.Conversation<T> conversation)
            throws SQLException {
        return PinnedTransaction.rolledBack(
                connection, schema, () -> conversation.hold(new ConnectionSession(connection)));
    }
}
