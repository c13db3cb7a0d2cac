package dev.autogen.dialect.postgres;

import dev.autogen.dialect.AnswerCache;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answers of a server whose state is known, behind the questions.
 *
 * @param cache where the answers are kept
 * @param surroundings what every answer of this server depends on
 */
record Memory(AnswerCache cache, Surroundings surroundings) {

    private static final System.Logger LOG = System.getLogger(Memory.class.getName());

    /** Something undefined: it fails again for as long as the surroundings are the same. */
    private static final Set<String> LASTING = Set.of("42704", "42883", "42P01", "3F000");

    /** A conversation: statements are run and the catalog is read. */
    @FunctionalInterface
    interface Conversation<T> {
        T hold(CatalogSession session) throws SQLException;
    }

    /** Makes the session in which a conversation really takes place. */
    @FunctionalInterface
    interface Stage {
        <T> T play(Conversation<T> conversation) throws SQLException;
    }

    /**
     * What comes of a conversation, held again only when it is not remembered.
     *
     * @param question everything that is said in it
     */
    <T> T ask(List<String> question, Stage stage, Conversation<T> conversation) throws SQLException {
        String key = Digest.of(Stream.concat(Stream.of(surroundings.fingerprint()), question.stream())
                .toList());
        Optional<Tape> tape = find(key);
        if (tape.isPresent()) {
            try {
                return replay(tape.get(), conversation);
            } catch (SQLException e) {
                if (!ReplayedSession.isOtherQuestion(e)) {
                    throw e;
                }
                LOG.log(System.Logger.Level.DEBUG, "Asking the server again: {0}", e.getMessage());
            }
        }
        return record(key, stage, conversation);
    }

    private Optional<Tape> find(String key) {
        Optional<byte[]> bytes = cache.find(key);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Tape.of(bytes.get()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Asking the server again: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private <T> T replay(Tape tape, Conversation<T> conversation) throws SQLException {
        if (tape.failure().isPresent()) {
            Tape.Failure failure = tape.failure().get();
            throw new SQLException(failure.message(), failure.state());
        }
        return conversation.hold(new ReplayedSession(tape, surroundings.major()));
    }

    private <T> T record(String key, Stage stage, Conversation<T> conversation) throws SQLException {
        try {
            return stage.play(session -> {
                RecordingSession recording = new RecordingSession(session);
                T result = conversation.hold(recording);
                cache.keep(key, new Tape(recording.answers(), Optional.empty()).bytes());
                return result;
            });
        } catch (SQLException e) {
            keepIfLasting(key, e);
            throw e;
        }
    }

    private void keepIfLasting(String key, SQLException failure) {
        if (isLasting(failure)) {
            Tape.Failure told = new Tape.Failure(failure.getSQLState(), String.valueOf(failure.getMessage()));
            cache.keep(key, new Tape(List.of(), Optional.of(told)).bytes());
        }
    }

    /** Whether the failure comes of something that the surroundings lack. */
    static boolean isLasting(SQLException failure) {
        return LASTING.contains(String.valueOf(failure.getSQLState()));
    }
}
