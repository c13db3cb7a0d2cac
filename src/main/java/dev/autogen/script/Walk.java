package dev.autogen.script;

import java.util.List;
import java.util.Optional;

/** Goes from one revision to the next, as long as it is clear which is next. */
record Walk(RevisionName name, Branch branch) {

    /**
     * Where the steps lead; empty is the base.
     *
     * @param steps how many, negative for down
     * @throws UnreachableRevisionException when there are fewer
     */
    Optional<String> exactly(Optional<String> start, int steps) {
        Optional<String> at = start;
        for (int done = 0; done < Math.abs(steps); done++) {
            if (ends(at, steps)) {
                throw UnreachableRevisionException.tooFar(name.text(), steps, done, start.orElse(RevisionName.BASE));
            }
            at = next(at, steps);
        }
        return at;
    }

    /** Where the steps lead, or where there are no more. */
    Optional<String> atMost(Optional<String> start, int steps) {
        Optional<String> at = start;
        for (int done = 0; done < Math.abs(steps) && !ends(at, steps); done++) {
            at = next(at, steps);
        }
        return at;
    }

    private boolean ends(Optional<String> at, int steps) {
        return steps < 0 ? at.isEmpty() : branch.above(at).isEmpty();
    }

    private Optional<String> next(Optional<String> at, int steps) {
        List<String> ways = steps < 0 ? branch.below(at.orElseThrow()) : branch.above(at);
        if (ways.size() > 1) {
            throw AmbiguousRevisionException.walk(name.text(), at.orElse(RevisionName.BASE), ways);
        }
        return ways.stream().findFirst();
    }
}
