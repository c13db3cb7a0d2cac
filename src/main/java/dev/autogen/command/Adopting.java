package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.diff.Ownership;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.RuntimeEvent;
import dev.autogen.script.Stamping;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the revision that an existing database is at, and stamps it.
 *
 * <p>The revisions are replayed once, in order, and the database is compared after each. Where branches were carried out in
 * another order, no point of the replay may equal it.
 */
final class Adopting {
    private final Workplace workplace;
    private final Consumer<RuntimeEvent> events;
    private final Clock clock;

    Adopting(Workplace workplace, Consumer<RuntimeEvent> events, Clock clock) {
        this.workplace = workplace;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A point of the replay.
     *
     * @param revision the last revision that was carried out; empty before the first
     * @param rows the rows of the version table there
     * @param steps whether the revision has any
     * @param differences what the database has otherwise, a line each
     */
    private record Point(Optional<String> revision, SortedSet<String> rows, boolean steps, List<String> differences) {

        boolean equal() {
            return differences.isEmpty();
        }
    }

    /** @throws AdoptionException when it has a stamp, or its structure is that of several revisions */
    AdoptResult run(boolean dryRun, boolean noWait) {
        Database live = workplace.databases().live();
        SortedSet<String> rows = workplace.rows(live);
        if (!rows.isEmpty()) {
            throw AdoptionException.stamped(workplace.databases().liveName(), rows);
        }
        List<Point> points = replayed(live);
        Point chosen = chosen(points);
        boolean stamped = chosen.equal() && !dryRun && !chosen.rows().isEmpty();
        if (stamped) {
            stamp(live, chosen, noWait);
        }
        return new AdoptResult(
                chosen.revision(),
                List.copyOf(chosen.rows()),
                chosen.differences(),
                stamped,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private List<Point> replayed(Database live) {
        Ownership ownership = workplace.ownership();
        Database scratch = workplace.emptyDatabase(live);
        List<Point> points = new ArrayList<>(
                List.of(new Point(Optional.empty(), new TreeSet<>(), false, differences(scratch, live, ownership))));
        for (LoadedStep step : workplace.revisions().all()) {
            workplace.replay(List.of(step), scratch);
            points.add(new Point(
                    Optional.of(step.id()),
                    step.step().after(),
                    !step.operations().isEmpty(),
                    differences(scratch, live, ownership)));
        }
        return points;
    }

    private List<String> differences(Database scratch, Database live, Ownership ownership) {
        Verdict verdict = workplace
                .comparing()
                .databases(
                        scratch,
                        "the revisions",
                        live,
                        "database " + workplace.databases().liveName(),
                        ownership);
        return Stream.concat(verdict.differences().stream(), verdict.unsettled().stream())
                .toList();
    }

    /** The last that equals, where nothing happened since the first that does; else the nearest, of several the last. */
    private Point chosen(List<Point> points) {
        List<Point> equal = points.stream().filter(Point::equal).toList();
        if (equal.isEmpty()) {
            List<Point> lastFirst = new ArrayList<>(points);
            Collections.reverse(lastFirst);
            return lastFirst.stream()
                    .min(Comparator.comparing(point -> point.differences().size()))
                    .orElseThrow();
        }
        int first = points.indexOf(equal.get(0));
        int last = points.indexOf(equal.get(equal.size() - 1));
        if (points.subList(first + 1, last + 1).stream().anyMatch(Point::steps)) {
            throw AdoptionException.ambiguous(
                    workplace.databases().liveName(),
                    equal.stream().map(point -> point.revision().orElse("base")).toList());
        }
        return points.get(last);
    }

    private void stamp(Database live, Point point, boolean noWait) {
        Stamping stamping = new Stamping(workplace.revisions().graph());
        workplace.migrator(live, events, clock, noWait).stamp(rows -> {
            if (!rows.isEmpty()) {
                throw AdoptionException.stamped(workplace.databases().liveName(), rows);
            }
            return stamping.stamp(rows, List.copyOf(point.rows()));
        });
    }
}
