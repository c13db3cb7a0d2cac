package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The worker that carries each revision out on several databases or on none of them.
 *
 * <p>Each database prepares its transaction, in order; when all have, they are committed in the same order. What a run that
 * was killed has left prepared, the next one finishes before anything else: where the last database is prepared, all were,
 * and what is left is committed; else it is taken back.
 *
 * @param whole whether all databases of the project take part
 * @see <a href="https://www.postgresql.org/docs/current/two-phase.html">Two-phase transactions</a>
 */
public record TwoPhaseMigrator(
        boolean whole, Dialect dialect, Clock clock, Consumer<RuntimeEvent> events, Cancellation cancellation) {
    private static final SecureRandom TOKENS = new SecureRandom();
    private static final int TOKEN_BYTES = 6;

    /** What SQLSTATE says that no prepared transaction has that name. */
    private static final String UNDEFINED = "42704";

    /**
     * Waits for its turn on each database, asks for the plans, and carries them out.
     *
     * @return the revisions that were carried out, by the name of the database
     * @throws TwoPhaseException when a server prepares no transactions, a revision has to leave its own, or a commit is left
     * @throws MigrationFailedException when a revision fails; no database has it then, and those before it stay
     */
    public Map<String, List<LoadedStep>> run(List<Participant> participants) {
        List<Branch> branches = new ArrayList<>();
        try {
            for (Participant participant : participants) {
                branches.add(Branch.open(this, participant));
            }
            return carryOutAll(branches);
        } catch (SQLException e) {
            throw new DatabaseRefusedException("preparing or ending a run over several databases", e);
        } finally {
            close(branches);
        }
    }

    private static void close(List<Branch> branches) {
        if (branches.isEmpty()) {
            return;
        }
        try (Branch newest = branches.remove(branches.size() - 1)) {
            newest.name();
        } catch (SQLException e) {
            throw new DatabaseRefusedException("ending a run over several databases", e);
        } finally {
            close(branches);
        }
    }

    private Map<String, List<LoadedStep>> carryOutAll(List<Branch> branches) throws SQLException {
        for (Branch branch : branches) {
            if (!branch.prepares()) {
                throw TwoPhaseException.notAllowed(branch.name(), branches.size());
            }
        }
        new Leftovers(branches, whole, events).finish();
        for (Branch branch : branches) {
            branch.plan();
        }
        for (Branch branch : branches) {
            branch.begin();
        }
        List<Branch> next = next(branches);
        while (!next.isEmpty()) {
            carryOut(next);
            next = next(branches);
        }
        Map<String, List<LoadedStep>> carriedOut = new LinkedHashMap<>();
        for (Branch branch : branches) {
            carriedOut.put(branch.name(), branch.end());
        }
        return carriedOut;
    }

    /** Those that have the same revision before them, and none of the others has it later; else one alone. */
    private static List<Branch> next(List<Branch> branches) {
        List<Branch> busy =
                branches.stream().filter(branch -> !branch.pending().isEmpty()).toList();
        for (Branch first : busy) {
            String revision = first.next().id();
            List<Branch> concerned = busy.stream()
                    .filter(branch -> branch.pending().contains(revision))
                    .toList();
            if (concerned.stream().allMatch(branch -> branch.next().id().equals(revision))) {
                return concerned;
            }
        }
        return busy.stream().limit(1).toList();
    }

    private void carryOut(List<Branch> branches) throws SQLException {
        LoadedStep step = branches.get(0).next();
        List<TransactionName> names = names(branches, step.id());
        prepare(branches, names);
        for (int i = 0; i < branches.size(); i++) {
            commit(i, branches, names);
        }
    }

    private static List<TransactionName> names(List<Branch> branches, String revision) {
        byte[] random = new byte[TOKEN_BYTES];
        TOKENS.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        List<TransactionName> names = new ArrayList<>();
        for (Branch branch : branches) {
            names.add(new TransactionName(token, names.size() + 1, branches.size(), revision, branch.owner()));
        }
        return names;
    }

    private void prepare(List<Branch> branches, List<TransactionName> names) throws SQLException {
        int prepared = 0;
        try {
            for (Branch branch : branches) {
                branch.prepare(names.get(prepared));
                prepared++;
                events.accept(new RuntimeEvent.TransactionPrepared(
                        branch.name(), branch.next().id()));
            }
        } catch (OperationFailedException e) {
            rollback(branches.subList(0, prepared), names, e);
            Branch failed = branches.get(prepared);
            throw new MigrationFailedException(
                    failed.next(), e, "It failed on database " + failed.name() + ". " + Outcome.unchangedEverywhere(e));
        } catch (Throwable e) {
            // Errors of the user's code too: what is prepared would hold its locks until the next run.
            rollback(branches.subList(0, prepared), names, e);
            throw e;
        }
    }

    /** The last first, so that the last one of all is prepared only where all are. */
    private static void rollback(List<Branch> prepared, List<TransactionName> names, Throwable cause) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < prepared.size(); i++) {
            places.add(i);
        }
        Collections.reverse(places);
        for (int place : places) {
            try {
                prepared.get(place).rollback(names.get(place));
            } catch (SQLException e) {
                // The next run takes it back.
                cause.addSuppressed(e);
            }
        }
    }

    private static void commit(int place, List<Branch> branches, List<TransactionName> names) {
        Branch branch = branches.get(place);
        String revision = branch.next().id();
        try {
            branch.commit(names.get(place));
        } catch (SQLException e) {
            if (place > 0 || !UNDEFINED.equals(e.getSQLState())) {
                throw TwoPhaseException.halfCommitted(branch.name(), revision, e);
            }
            TwoPhaseException failure = TwoPhaseException.takenBack(branch.name(), revision, e);
            rollback(branches.subList(1, branches.size()), names.subList(1, names.size()), failure);
            throw failure;
        }
        branch.committed();
    }
}
