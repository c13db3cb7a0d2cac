package dev.autogen.runtime;

import java.util.Comparator;

/**
 * How far into a revision a run has come.
 *
 * @param operations how many operations are finished, those of a block outside the transaction counted one by one
 * @param statements how many statements of the next operation are finished
 */
record Progress(int operations, int statements) implements Comparable<Progress> {

    static final Progress NONE = new Progress(0, 0);

    private static final Comparator<Progress> ORDER =
            Comparator.comparingInt(Progress::operations).thenComparingInt(Progress::statements);

    @Override
    public int compareTo(Progress other) {
        return ORDER.compare(this, other);
    }
}
