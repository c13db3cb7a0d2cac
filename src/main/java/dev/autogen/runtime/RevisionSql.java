package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Data;
import dev.autogen.script.LoadedRevision;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.RevisionStep.Direction;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a revision comes down to as SQL, without anything of autogen's own, for tools that keep their own books.
 *
 * <p>Names without a schema are looked for where the tool looks.
 *
 * @param upgrade the parts to commit one after the other; none for a revision without steps
 * @param downgrade the same of the way back; empty where it cannot be written as SQL
 */
public record RevisionSql(List<Part> upgrade, Optional<List<Part>> downgrade) {

    /**
     * Statements that belong together.
     *
     * @param sql their text, each ended by a semicolon and a line feed
     * @param outsideTransaction whether it is a single statement that the server refuses in a transaction
     */
    public record Part(String sql, boolean outsideTransaction) {}

    public RevisionSql {
        upgrade = List.copyOf(upgrade);
        downgrade = downgrade.map(List::copyOf);
    }

    /**
     * The SQL of a revision.
     *
     * @throws IrreversibleRevisionException when its upgrade cannot be carried out
     * @throws OfflineRevisionException when its upgrade moves data by code
     */
    public static RevisionSql of(LoadedRevision revision, Dialect dialect) {
        PreparedRevision up = prepared(revision, Direction.UPGRADE, dialect);
        code(up).ifPresent(data -> {
            throw new OfflineRevisionException(up.step(), data.name());
        });
        return new RevisionSql(parts(up), back(revision, dialect));
    }

    private static Optional<List<Part>> back(LoadedRevision revision, Dialect dialect) {
        try {
            PreparedRevision down = prepared(revision, Direction.DOWNGRADE, dialect);
            return code(down).isPresent() ? Optional.empty() : Optional.of(parts(down));
        } catch (IrreversibleRevisionException e) {
            // That there is no way back is for people to know, and no failure of the way there.
            return Optional.empty();
        }
    }

    private static PreparedRevision prepared(LoadedRevision revision, Direction direction, Dialect dialect) {
        RevisionStep step = new RevisionStep(revision.header(), direction, new TreeSet<>(), new TreeSet<>());
        return PreparedRevision.all(List.of(new LoadedStep(step, revision)), dialect)
                .get(0);
    }

    private static Optional<Data> code(PreparedRevision revision) {
        return revision.tasks().stream()
                .map(Task::operation)
                .filter(Data.class::isInstance)
                .map(Data.class::cast)
                .findFirst();
    }

    private static List<Part> parts(PreparedRevision revision) {
        return Segment.of(revision.tasks()).stream()
                .map(segment -> new Part(text(segment), segment.autocommit()))
                .collect(Collectors.toList());
    }

    private static String text(Segment segment) {
        SqlWriter sql = new SqlWriter();
        segment.tasks().forEach(task -> sql.statement(task.text()));
        return sql.text();
    }
}
