package dev.autogen.runtime;

import dev.autogen.migration.Recording;
import dev.autogen.operation.Operation;
import dev.autogen.script.LoadedRevision;
import dev.autogen.script.MigrationPath;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.Stamping;
import dev.autogen.testing.FreshDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/** A database whose revisions do nothing but write down that they were carried out. */
final class GraphBench {
    private final FreshDatabase database;
    private final Bench bench;

    GraphBench(FreshDatabase database) {
        this.database = database;
        this.bench = new Bench(database);
    }

    /** Makes the tables that all tests of a class share. */
    void prepare() {
        bench.migrator().ensureTables();
        database.execute("create table done (place int generated always as identity, step text)");
    }

    /** Puts the database somewhere, as if nothing had ever run. */
    void start(List<String> rows) {
        database.execute("truncate autogen_version, autogen_history, done");
        rows.forEach(row -> database.execute("insert into autogen_version values ('" + row + "')"));
    }

    /** Runs a command such as {@code upgrade heads}. */
    void run(RevisionGraph graph, String command) {
        List<String> words = List.of(command.split(" "));
        List<String> targets =
                words.stream().skip(1).filter(word -> !word.startsWith("--")).toList();
        switch (words.get(0)) {
            case "upgrade" -> migrate(rows -> path(graph).upgrade(rows, targets.toArray(String[]::new)));
            case "downgrade" ->
                migrate(rows -> words.contains("--force-first")
                        ? path(graph).downgradeFirst(rows, targets.get(0))
                        : path(graph).downgrade(rows, targets.get(0)));
            case "stamp" -> {
                Stamping stamping = new Stamping(graph);
                bench.migrator()
                        .stamp(rows -> words.contains("--purge")
                                ? stamping.purge(rows, targets)
                                : stamping.stamp(rows, targets));
            }
            default -> throw new IllegalArgumentException(command);
        }
    }

    private static MigrationPath path(RevisionGraph graph) {
        return new MigrationPath(graph);
    }

    void migrate(Function<SortedSet<String>, List<RevisionStep>> way) {
        bench.run(new RevisionPlan() {
            @Override
            public List<LoadedStep> steps(SortedSet<String> rows) {
                return way.apply(rows).stream().map(GraphBench::loaded).toList();
            }

            @Override
            public Map<String, String> checksums(Set<String> revisions) {
                return Map.of();
            }
        });
    }

    private static LoadedStep loaded(RevisionStep step) {
        RevisionHeader header = step.revision();
        Recording recording = new Recording(
                List.of(Chain.sql(written("+" + header.id()))),
                List.<Operation>of(Chain.sql(written("-" + header.id()))));
        return new LoadedStep(step, new LoadedRevision(header, recording));
    }

    private static String written(String step) {
        return "insert into done (step) values ('" + step + "')";
    }

    /** What the revisions did, in order. */
    List<String> done() {
        return bench.query("select step from done order by place");
    }

    List<String> rows() {
        return bench.query("select revision from autogen_version order by revision collate \"C\"");
    }

    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
    }
}
