package dev.autogen.command;

import dev.autogen.runtime.RuntimeEvent;
import dev.autogen.script.Stamp;
import dev.autogen.script.Stamping;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Puts the live database somewhere else in the graph. */
record StampingDatabase(Workplace workplace, Consumer<RuntimeEvent> events, Clock clock) {

    StampResult run(StampRequest request) {
        Stamping stamping = new Stamping(workplace.revisions().graph());
        Stamp stamp = workplace
                .migrator(workplace.databases().live(), events, clock, request.noWait())
                .stamp(rows -> request.purge()
                        ? stamping.purge(rows, request.targets())
                        : stamping.stamp(rows, request.targets()));
        return new StampResult(List.copyOf(stamp.before()), List.copyOf(stamp.after()));
    }
}
