package dev.autogen.command;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Baselines in the place of revisions in a row, from the writing of one to the end of what it replaces. */
public final class Squash {
    private final Supplier<Workplace> workplaces;
    private final List<Supplier<Workplace>> databases;
    private final Clock clock;
    private final RandomGenerator ids;

    /** @param databases a workplace for each database, whose steps have to stay what they are */
    Squash(Supplier<Workplace> workplaces, List<Supplier<Workplace>> databases, Clock clock, RandomGenerator ids) {
        this.workplaces = workplaces;
        this.databases = List.copyOf(databases);
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Writes a baseline that has the steps of revisions in a row. These stay, for databases that are within.
     *
     * @throws dev.autogen.script.UnsquashableRangeException when they cannot be replaced by one
     * @throws SquashException when it would not do what they do
     */
    public SquashResult write(SquashRequest request) {
        try (Workplace workplace = workplaces.get()) {
            return new Squashing(workplace, clock, ids).run(request, baseline -> prove(baseline, request.verify()));
        }
    }

    private void prove(Baseline baseline, boolean replay) {
        for (Supplier<Workplace> database : databases) {
            try (Workplace workplace = database.get()) {
                new SquashProof(workplace).require(baseline, replay);
            }
        }
    }

    /**
     * Deletes the files of revisions that baselines replace.
     *
     * @throws SquashException when nobody says that no database needs them
     */
    public FinishResult finish(FinishRequest request) {
        try (Workplace workplace = workplaces.get()) {
            return new FinishingSquash(workplace).run(request);
        }
    }
}
