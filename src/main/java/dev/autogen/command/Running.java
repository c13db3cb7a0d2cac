package dev.autogen.command;

import dev.autogen.config.TransactionScope;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.ChangedRevision;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.Migrator;
import dev.autogen.runtime.Participant;
import dev.autogen.runtime.RevisionPlan;
import dev.autogen.runtime.RuntimeEvent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** Carries revisions out on the live database, or undoes them. */
final class Running {
    private final Workplace workplace;
    private final Consumer<RuntimeEvent> events;
    private final Clock clock;
    private final RunRequest request;

    Running(Workplace workplace, Consumer<RuntimeEvent> events, Clock clock, RunRequest request) {
        this.workplace = workplace;
        this.events = events;
        this.clock = clock;
        this.request = request;
    }

    RunResult upgrade() {
        return run(upgradePlan());
    }

    /** What an upgrade does, refused where it destroys data unasked. */
    RevisionPlan upgradePlan() {
        if (request.accept()) {
            accept();
        }
        return guarded(
                workplace.revisions().upgradeTo(request.targets()),
                steps -> requireAcknowledged(
                        steps, step -> counted(step.operations()).of(step.operations())));
    }

    private void accept() {
        List<ChangedRevision> accepted =
                workplace.keeper(events, clock, request.noWait()).accept(workplace.revisions()::checksums);
        accepted.forEach(changed -> events.accept(new RuntimeEvent.ChecksumAccepted(changed)));
    }

    RunResult downgrade() {
        return run(downgradePlan());
    }

    /** What a downgrade does, refused where it destroys data that is protected. */
    RevisionPlan downgradePlan() {
        String target = request.targets().get(0);
        RevisionPlan plan = request.forceFirst()
                ? workplace.revisions().downgradeFirstTo(target)
                : workplace.revisions().downgradeTo(target);
        return guarded(plan, this::tellWhatGoes);
    }

    private RunResult run(RevisionPlan plan) {
        Migrator migrator = workplace.runner(events, clock, request.noWait());
        List<String> done =
                carriedOut(migrator, plan).stream().map(LoadedStep::id).toList();
        List<String> rows = List.copyOf(migrator.current());
        return new RunResult(done, rows);
    }

    /** A run in two phases may have something to finish, also where it is on one database. */
    private List<LoadedStep> carriedOut(Migrator migrator, RevisionPlan plan) {
        if (workplace.settings().run().transaction() != TransactionScope.TWO_PHASE) {
            return migrator.run(plan);
        }
        Participant alone = RunsTogether.participant(workplace, request.noWait(), plan);
        return workplace.twoPhase(events, clock).run(List.of(alone)).getOrDefault(alone.name(), List.of());
    }

    /** The same plan, looked at before anything of it runs. */
    private static RevisionPlan guarded(RevisionPlan plan, Consumer<List<LoadedStep>> guard) {
        return new RevisionPlan() {
            @Override
            public List<LoadedStep> steps(SortedSet<String> rows) {
                return guarded(plan.steps(rows));
            }

            @Override
            public List<LoadedStep> steps(SortedSet<String> rows, Optional<String> unfinished) {
                return guarded(plan.steps(rows, unfinished));
            }

            private List<LoadedStep> guarded(List<LoadedStep> steps) {
                guard.accept(steps);
                return steps;
            }

            @Override
            public Map<String, String> checksums(Set<String> revisions) {
                return plan.checksums(revisions);
            }
        };
    }

    /**
     * Refuses what destroys data and does not say so.
     *
     * @param told the data of a step that goes, for people
     */
    static void requireAcknowledged(List<LoadedStep> steps, Function<LoadedStep, List<String>> told) {
        for (LoadedStep step : steps) {
            List<String> data = Damage.uncounted().of(step.operations());
            if (!data.isEmpty() && !step.step().revision().destructive()) {
                throw DestructionRefusedException.upgrade(step, told.apply(step));
            }
        }
    }

    /** A downgrade takes back what its revision gave, so it asks only where the settings protect the data. */
    private void tellWhatGoes(List<LoadedStep> steps) {
        List<String> lost = steps.stream()
                .flatMap(step -> step.step().revision().notRestored().stream())
                .distinct()
                .toList();
        if (!lost.isEmpty()) {
            events.accept(new RuntimeEvent.NotRestored(lost));
        }
        List<Operation> operations =
                steps.stream().flatMap(step -> step.operations().stream()).toList();
        List<String> data = counted(operations).ofFilled(operations);
        if (data.isEmpty()) {
            return;
        }
        boolean asks = workplace.settings().run().isProtected()
                && !workplace.databases().isEmbedded();
        if (asks && !request.allowDestructive()) {
            throw DestructionRefusedException.downgrade(workplace.databases().liveName(), data);
        }
        events.accept(new RuntimeEvent.DataGoing(data));
    }

    private Damage counted(List<Operation> operations) {
        return Jdbc.on(
                workplace.databases().live(),
                "counting rows",
                connection -> Damage.in(
                        connection,
                        workplace.dialect(),
                        workplace.settings().ownership().defaultSchema(),
                        operations.stream()));
    }
}
