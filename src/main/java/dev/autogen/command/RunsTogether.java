package dev.autogen.command;

import dev.autogen.runtime.Cancellation;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.Participant;
import dev.autogen.runtime.RevisionPlan;
import dev.autogen.runtime.RuntimeEvent;
import dev.autogen.runtime.TwoPhaseMigrator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs of all databases of a project, in which each revision is carried out on every one or on none. */
public final class RunsTogether {
    private final Supplier<Workplaces> workplaces;
    private final Consumer<RuntimeEvent> events;
    private final Clock clock;
    private final Cancellation cancellation;

    RunsTogether(
            Supplier<Workplaces> workplaces, Consumer<RuntimeEvent> events, Clock clock, Cancellation cancellation) {
        this.workplaces = workplaces;
        this.events = events;
        this.clock = clock;
        this.cancellation = cancellation;
    }

    /**
     * Carries revisions out.
     *
     * @return what was done, by the name of the database
     * @throws DestructionRefusedException when one destroys data and does not say so
     * @throws dev.autogen.runtime.TwoPhaseException when a server or a revision does not allow it
     */
    public Map<String, RunResult> upgrade(RunRequest request) {
        return run(request, Running::upgradePlan);
    }

    /**
     * Undoes revisions.
     *
     * @return what was done, by the name of the database
     * @throws DestructionRefusedException when one destroys data that the settings protect
     */
    public Map<String, RunResult> downgrade(RunRequest request) {
        return run(request, Running::downgradePlan);
    }

    private Map<String, RunResult> run(RunRequest request, Function<Running, RevisionPlan> plan) {
        try (Workplaces all = workplaces.get()) {
            List<Participant> participants = new ArrayList<>();
            for (Workplace workplace : all.databases()) {
                Running running = new Running(workplace, events, clock, request);
                participants.add(participant(workplace, request.noWait(), plan.apply(running)));
            }
            Map<String, List<LoadedStep>> done =
                    new TwoPhaseMigrator(true, all.project().dialect(), clock, events, cancellation).run(participants);
            Map<String, RunResult> results = new LinkedHashMap<>();
            all.databases().forEach(workplace -> {
                String name = PlannedBody.nameIn(workplace).orElseThrow();
                results.put(name, result(workplace, done.getOrDefault(name, List.of())));
            });
            return results;
        }
    }

    static Participant participant(Workplace workplace, boolean noWait, RevisionPlan plan) {
        return new Participant(
                PlannedBody.nameIn(workplace).orElseThrow(),
                workplace.databases().live()::connect,
                workplace.runSettings(noWait),
                plan);
    }

    private RunResult result(Workplace workplace, List<LoadedStep> steps) {
        return new RunResult(
                steps.stream().map(LoadedStep::id).toList(),
                List.copyOf(workplace
                        .migrator(workplace.databases().live(), events, clock, true)
                        .current()));
    }
}
