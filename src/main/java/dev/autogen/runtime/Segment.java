package dev.autogen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Tasks that are committed together.
 *
 * @param tasks one at least; exactly one in autocommit mode
 */
record Segment(List<Task> tasks) {

    Segment {
        tasks = List.copyOf(tasks);
    }

    /** Cuts tasks where they have to leave the transaction or stand in a block outside it. */
    static List<Segment> of(List<Task> tasks) {
        List<Segment> segments = new ArrayList<>();
        List<Task> together = new ArrayList<>();
        for (Task task : tasks) {
            if (!together.isEmpty() && cutBetween(together.get(together.size() - 1), task)) {
                segments.add(new Segment(together));
                together.clear();
            }
            together.add(task);
        }
        if (!together.isEmpty()) {
            segments.add(new Segment(together));
        }
        return List.copyOf(segments);
    }

    private static boolean cutBetween(Task one, Task next) {
        boolean sameOperation = one.before().operations() == next.before().operations();
        return one.autocommit() || next.autocommit() || (one.apart() || next.apart()) && !sameOperation;
    }

    /** Whether its task runs outside a transaction. */
    boolean autocommit() {
        return tasks.get(0).autocommit();
    }

    Progress before() {
        return tasks.get(0).before();
    }

    Progress after() {
        return tasks.get(tasks.size() - 1).after();
    }
}
