package dev.autogen.dialect.postgres;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A session that took place before: statements have been run, and queries are answered from the tape. */
final class ReplayedSession implements CatalogSession {

    /** No state of a server's: those have five characters. */
    private static final String OTHER_QUESTION = "other question";

    private final Iterator<Tape.Answered> answers;
    private final int major;

    ReplayedSession(Tape tape, int major) {
        this.answers = tape.answers().iterator();
        this.major = major;
    }

    /** Whether the tape answered other questions than those that were asked. */
    static boolean isOtherQuestion(SQLException failure) {
        return OTHER_QUESTION.equals(failure.getSQLState());
    }

    @Override
    public void execute(String sql) {
        // its effects were seen when the tape was made
    }

    @Override
    public List<CatalogRow> rows(String sql, Object... parameters) throws SQLException {
        Optional<Tape.Answered> next = answers.hasNext() ? Optional.of(answers.next()) : Optional.empty();
        return next.filter(answer -> answer.question().equals(Digest.of(sql)))
                .orElseThrow(
                        () -> new SQLException("The answers that were kept are to other questions", OTHER_QUESTION))
                .rows();
    }

    @Override
    public int major() {
        return major;
    }
}
