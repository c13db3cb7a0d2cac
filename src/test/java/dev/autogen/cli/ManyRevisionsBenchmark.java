package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.script.ScriptDirectory;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the commands that read headers only grow with the number of revisions.
 *
 * <p>{@code mvn -o test -Dtest=ManyRevisionsBenchmark} prints the table of {@code src/docs/benchmarks.md}; it is no part of the
 * build, since times say nothing on a machine that does something else.
 */
class ManyRevisionsBenchmark {
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 7;
    private static final int HEAD = 8_192;

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void heads_and_history_grow_by_the_reading_of_headers() throws IOException {
        Map<String, Double> few = measured(FEW);
        Map<String, Double> many = measured(MANY);
        StringBuilder table = new StringBuilder("| | 1,000 files | 10,000 files | times |\n|---|--:|--:|--:|\n");
        few.forEach((what, time) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.1f |\n",
                what,
                time,
                many.get(what),
                many.get(what) / time)));
        Path result = Files.createDirectories(Path.of("target/benchmarks")).resolve("many-revisions.md");
        Files.writeString(result, table);
        System.out.println(table);
        assertThat(few).hasSameSizeAs(many);
    }

    private Map<String, Double> measured(int count) throws IOException {
        RevisionsBench project = RevisionsBench.in(
                Files.createDirectories(directory.resolve(Integer.toString(count))), DATABASE.database());
        write(project.sources(), count);
        assertThat(project.lines("heads")).hasSize(1);
        assertThat(project.lines("history")).hasSize(count);
        Map<String, Double> times = new LinkedHashMap<>();
        times.put("reading the files", median(() -> read(project.sources())));
        times.put("reading the headers into a graph", median(() -> graph(project.sources())));
        times.put("`autogen heads`", median(() -> project.lines("heads")));
        times.put("`autogen history`", median(() -> project.lines("history")));
        times.put("`autogen history --graph`", median(() -> project.lines("history", "--graph")));
        times.put("`autogen history -v`", median(() -> project.lines("history", "-v")));
        String start = id(count - 20);
        times.put("`autogen history -r START:`", median(() -> project.lines("history", "-r", start + ":")));
        times.put("`autogen show head`", median(() -> project.lines("show", "head")));
        return times;
    }

    /** A line with a short branch beside every tenth revision, which the next one merges. */
    private static void write(Path sources, int count) throws IOException {
        Files.createDirectories(sources);
        for (int number = 0; number < count; number++) {
            String parents =
                    switch (number % 10) {
                        case 8 -> id(number - 2);
                        case 9 -> id(number - 1) + "\", \"" + id(number - 2);
                        default -> number == 0 ? "" : id(number - 1);
                    };
            Files.writeString(sources.resolve("R" + id(number) + "_AddTable.java"), text(id(number), parents));
        }
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%012x", (number + 1) * 0x9E3779B97F4AL & 0xFFFFFFFFFFFFL);
    }

    private static String text(String id, String parents) {
        String column =
                "                .column(\"column_%d\", \"character varying(255)\", column -> column.notNull())\n";
        StringBuilder columns = new StringBuilder();
        for (int number = 0; number < 25; number++) {
            columns.append(String.format(Locale.ROOT, column, number));
        }
        return """
                package migrations;

                import dev.autogen.migration.Migration;
                import dev.autogen.migration.Operations;
                import dev.autogen.migration.Revision;

                /**
                 * Add table.
                 *
                 * <p>Created 2026-11-21T10:00:00Z by autogen 0.1.0.
                 */
                @Revision(id = "%1$s", revises = {%2$s}, message = "Add table %1$s")
                public final class R%1$s_AddTable implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createTable("t_%1$s", table -> table
                %3$s                .primaryKey("t_%1$s_pkey", "column_0"));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("t_%1$s");
                    }
                }
                """
                .formatted(id, parents.isEmpty() ? "" : '"' + parents + '"', columns);
    }

    private static void read(Path sources) throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    content.readNBytes(HEAD);
                }
            }
        }
    }

    private static void graph(Path sources) {
        new ScriptDirectory(List.of(sources), false, "migrations", List.of()).graph();
    }

    /** In milliseconds; the first rounds only warm up. */
    private static double median(Work work) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - start);
        }
        return times.subList(2, ROUNDS).stream()
                        .sorted()
                        .skip((ROUNDS - 2) / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    /** What is measured. */
    private interface Work {
        void run() throws IOException;
    }
}
