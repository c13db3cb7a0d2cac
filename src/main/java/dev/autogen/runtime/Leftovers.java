package dev.autogen.runtime;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What runs that were killed have left prepared on the databases of this one.
 *
 * <p>Transactions are prepared and committed in one order and taken back in the other, so that the last one of an attempt is
 * there only when all were prepared.
 *
 * @param whole whether all databases of the project are there
 */
record Leftovers(List<Branch> branches, boolean whole, Consumer<RuntimeEvent> events) {

    /** A prepared transaction and where it is. */
    private record Left(Branch branch, TransactionName name) {}

    /** @throws TwoPhaseException when the databases that are there cannot tell what to do */
    void finish() throws SQLException {
        Map<String, List<Left>> attempts = new LinkedHashMap<>();
        for (Branch branch : branches) {
            for (TransactionName name : branch.left()) {
                attempts.computeIfAbsent(name.token(), token -> new ArrayList<>())
                        .add(new Left(branch, name));
            }
        }
        for (List<Left> attempt : attempts.values()) {
            finish(attempt);
        }
    }

    private void finish(List<Left> attempt) throws SQLException {
        boolean commit = attempt.stream().anyMatch(left -> left.name().isLast());
        if (!commit && !whole) {
            Left left = attempt.get(0);
            throw TwoPhaseException.undecided(left.branch().name(), left.name().revision());
        }
        Comparator<Left> order = Comparator.comparing(left -> left.name().place());
        List<Left> ordered =
                attempt.stream().sorted(commit ? order : order.reversed()).toList();
        for (Left left : ordered) {
            if (commit) {
                left.branch().commit(left.name());
            } else {
                left.branch().rollback(left.name());
            }
            events.accept(new RuntimeEvent.PreparedEnded(
                    left.branch().name(), left.name().revision(), commit));
        }
    }
}
