package dev.autogen.dialect.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A session that takes down what is answered. */
final class RecordingSession implements CatalogSession {

    private final CatalogSession session;
    private final List<Tape.Answered> answers = new ArrayList<>();

    RecordingSession(CatalogSession session) {
        this.session = session;
    }

    List<Tape.Answered> answers() {
        return answers;
    }

    @Override
    public void execute(String sql) throws SQLException {
        session.execute(sql);
    }

    @Override
    public List<CatalogRow> rows(String sql, Object... parameters) throws SQLException {
        List<CatalogRow> rows = session.rows(sql, parameters);
        answers.add(new Tape.Answered(Digest.of(sql), rows));
        return rows;
    }

    @Override
    public int major() throws SQLException {
        return session.major();
    }
}
