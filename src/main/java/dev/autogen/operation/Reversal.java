package dev.autogen.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way back of a list of operations. */
public final class Reversal {

    private Reversal() {}

    /** Each operation's reverse, last first. */
    public static List<Operation> of(List<Operation> operations) {
        List<Operation> back =
                new ArrayList<>(operations.stream().map(Operation::reverse).toList());
        Collections.reverse(back);
        return List.copyOf(back);
    }
}
