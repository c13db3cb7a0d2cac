package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.Migrator;
import dev.autogen.runtime.RevisionPlan;
import dev.autogen.runtime.RuntimeEvent;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Carries revisions out on the live database, or undoes them. */
final class Running {
    private final Workplace workplace;
    private final Consumer<RuntimeEvent> events;
    private final Clock clock;
    private final boolean noWait;

    Running(Workplace workplace, Consumer<RuntimeEvent> events, Clock clock, boolean noWait) {
        this.workplace = workplace;
        this.events = events;
        this.clock = clock;
        this.noWait = noWait;
    }

    RunResult upgrade(String target) {
        return run(workplace.revisions().upgradeTo(target));
    }

    RunResult downgrade(String target) {
        return run(workplace.revisions().downgradeTo(target));
    }

    private RunResult run(RevisionPlan plan) {
        Database live = workplace.databases().live();
        Migrator migrator = workplace.migrator(live, events, clock, noWait);
        List<String> done = migrator.run(plan).stream().map(LoadedStep::id).toList();
        List<String> rows = List.copyOf(migrator.current());
        return new RunResult(done, rows);
    }
}
