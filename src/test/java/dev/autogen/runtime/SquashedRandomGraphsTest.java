package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.script.MigrationPath;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.script.SquashRange;
import dev.autogen.script.UnsquashableRangeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for a database anywhere in a graph when a baseline comes in. */
class SquashedRandomGraphsTest {
    private static final int GRAPHS = Boolean.getBoolean("autogen.full") ? 3_000 : 300;

    @Test
    void every_database_gets_all_steps_once_and_back_to_the_base() {
        int squashed = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            RevisionGraph before = new RandomGraph(seed).graph();
            Optional<SquashRange> range = range(before, new Random(seed));
            if (range.isPresent()) {
                squashed++;
                everywhere(before, range.get(), seed % 2 == 0, "seed " + seed);
            }
        }
        assertThat(squashed).isGreaterThan(GRAPHS / 3);
    }

    private static Optional<SquashRange> range(RevisionGraph graph, Random random) {
        List<RevisionHeader> start = new ArrayList<>(graph.revisions());
        Collections.shuffle(start, random);
        return start.stream().flatMap(first -> ranges(graph, first)).findFirst();
    }

    /** All that begin with a revision, the longest first. */
    private static Stream<SquashRange> ranges(RevisionGraph graph, RevisionHeader first) {
        List<RevisionHeader> row = new ArrayList<>(List.of(first));
        List<SquashRange> ranges = new ArrayList<>();
        while (graph.children(row.get(row.size() - 1).id()).size() == 1) {
            row.add(graph.get(graph.children(row.get(row.size() - 1).id()).get(0)));
            try {
                ranges.add(0, SquashRange.of(graph, row));
            } catch (UnsquashableRangeException refused) {
                break;
            }
        }
        return ranges.stream();
    }

    private static void everywhere(RevisionGraph before, SquashRange range, boolean followed, String graph) {
        RevisionGraph unfinished = RevisionGraph.of(withBaseline(before, range, followed, true));
        RevisionGraph finished = RevisionGraph.of(withBaseline(before, range, followed, false));
        Set<String> inner = new HashSet<>(range.ids());
        inner.remove(range.last().id());
        for (RevisionHeader place : before.revisions()) {
            Walked walked = new Walked(before, range, graph + " from " + place.id());
            walked.go(new MigrationPath(before).upgrade(List.of(), place.id()));
            walked.upAndDown(unfinished);
            Walked later = new Walked(before, range, graph + " finished, from " + place.id());
            later.go(new MigrationPath(before).upgrade(List.of(), place.id()));
            if (Collections.disjoint(later.rows, inner)) {
                later.upAndDown(finished);
            }
        }
    }

    private static List<RevisionHeader> withBaseline(
            RevisionGraph graph, SquashRange range, boolean followed, boolean withOld) {
        List<RevisionHeader> headers = new ArrayList<>();
        headers.add(header("baseline", range.first(), range.first().revises(), range.ids()));
        for (RevisionHeader header : graph.revisions()) {
            boolean old = range.ids().contains(header.id());
            boolean renamed =
                    followed && !old && header.revises().contains(range.last().id());
            if (renamed) {
                List<String> parents = header.revises().stream()
                        .map(id -> id.equals(range.last().id()) ? "baseline" : id)
                        .toList();
                headers.add(header(header.id(), header, parents, List.of()));
            } else if (withOld || !old) {
                headers.add(header);
            }
        }
        return headers;
    }

    private static RevisionHeader header(String id, RevisionHeader like, List<String> parents, List<String> replaces) {
        return new RevisionHeader(
                id,
                parents,
                "",
                like.branchLabels(),
                replaces.isEmpty() ? like.dependsOn() : List.of(),
                false,
                List.of(),
                Optional.empty(),
                replaces,
                "R" + id,
                like.source(),
                Optional.empty());
    }

    /** What is applied in terms of the graph without a baseline, and the rows as the steps say them. */
    private static final class Walked {
        private final RevisionGraph before;
        private final SquashRange range;
        private final String name;
        private final Set<String> applied = new HashSet<>();
        private SortedSet<String> rows = Collections.emptySortedSet();

        Walked(RevisionGraph before, SquashRange range, String name) {
            this.before = before;
            this.range = range;
            this.name = name;
        }

        void upAndDown(RevisionGraph graph) {
            go(new MigrationPath(graph).upgrade(rows, "heads"));
            assertThat(applied).as(name).hasSameSizeAs(before.revisions());
            assertThat(graph.places(rows)).as(name).containsExactlyElementsOf(graph.independentHeads());
            go(new MigrationPath(graph).downgrade(rows, "base"));
            assertThat(applied).as(name).isEmpty();
            assertThat(rows).as(name).isEmpty();
        }

        void go(List<RevisionStep> steps) {
            for (RevisionStep step : steps) {
                assertThat(step.before()).as(name).isEqualTo(rows);
                List<String> parts = new ArrayList<>(parts(step.revision().id()));
                if (step.direction() == Direction.UPGRADE) {
                    parts.forEach(this::up);
                } else {
                    Collections.reverse(parts);
                    parts.forEach(this::down);
                }
                rows = step.after();
            }
        }

        private List<String> parts(String id) {
            return id.equals("baseline") ? range.ids() : List.of(id);
        }

        private void up(String id) {
            assertThat(applied).as(name).containsAll(before.needs(id));
            assertThat(applied.add(id)).as("%s: %s", name, id).isTrue();
        }

        private void down(String id) {
            assertThat(applied.remove(id)).as("%s: %s", name, id).isTrue();
            assertThat(before.dependents(id)).as(name).noneMatch(applied::contains);
        }
    }
}
