package dev.autogen.command;

import dev.autogen.report.HalfDoneReport;
import dev.autogen.runtime.HalfDone;
import dev.autogen.runtime.HistoryKeeper;
import dev.autogen.runtime.RuntimeEvent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Mends the history of a database where a run has left a revision half way, on the word of somebody who has looked. */
public final class HistoryRepair {
    private final Supplier<Workplace> workplaces;
    private final Consumer<RuntimeEvent> events;
    private final Clock clock;

    HistoryRepair(Supplier<Workplace> workplaces, Consumer<RuntimeEvent> events, Clock clock) {
        this.workplaces = workplaces;
        this.events = events;
        this.clock = clock;
    }

    /** The revision that a run has left half way, if there is one. */
    public Optional<HalfDoneReport> halfDone() {
        return repaired((keeper, workplace) ->
                keeper.halfDone(workplace.revisions()::step).map(HistoryRepair::report));
    }

    private static HalfDoneReport report(HalfDone found) {
        return new HalfDoneReport(
                found.revision(),
                found.direction().word(),
                found.since(),
                found.finishedOperations(),
                found.changed(),
                found.steps().stream()
                        .map(step -> new HalfDoneReport.Step(step.stage().name().toLowerCase(Locale.ROOT), step.sql()))
                        .toList());
    }

    /**
     * Writes down that somebody has done what was left of the revision that is half done.
     *
     * @return the revisions that the database is at then
     * @throws dev.autogen.runtime.NothingHalfDoneException when there is none
     */
    public List<String> markDone() {
        return repaired((keeper, workplace) -> List.copyOf(keeper.markDone(workplace.revisions()::step)));
    }

    /**
     * Writes down that somebody has undone what there was of the revision that is half done.
     *
     * @return the revisions that the database is at
     * @throws dev.autogen.runtime.NothingHalfDoneException when there is none
     */
    public List<String> markUndone() {
        return repaired((keeper, workplace) -> List.copyOf(keeper.markUndone()));
    }

    private <T> T repaired(BiFunction<HistoryKeeper, Workplace, T> work) {
        try (Workplace workplace = workplaces.get()) {
            return work.apply(workplace.keeper(events, clock, false), workplace);
        }
    }
}
