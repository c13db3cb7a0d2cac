package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of {@link KilledRun#revisions} has left in a database, held against what the version tables say.
 *
 * @param bench the database
 */
record Traces(Bench bench) {
    /** The places of revision b at which the next operation is an index that is built outside a transaction. */
    private static final List<Integer> BEFORE_INDEX = List.of(1, 4);

    /** Waits until the server has noticed that the sessions of a killed process are gone. */
    void awaitLeft() throws InterruptedException {
        while (!bench.query("select pid from pg_stat_activity where datname = current_database()"
                        + " and pid <> pg_backend_pid() and application_name <> '" + TestDatabase.KEPT_SESSION + "'")
                .isEmpty()) {
            Thread.sleep(10);
        }
    }

    /** What is there is what the version and the marked point say; an index may be ahead of the mark that follows it. */
    void assertNothingHalfApplied() {
        List<String> expected = new ArrayList<>();
        boolean versioned = bench.query("select to_regclass('autogen_history')").contains("autogen_history");
        List<String> rows = List.copyOf(bench.migrator().current());
        if (!rows.isEmpty()) {
            expected.add("one");
        }
        int operations = versioned ? operations(rows) : 0;
        List<String> all = List.of("two", "one_idx", "three", "row 1", "two_idx");
        expected.addAll(all.subList(0, operations));
        if (rows.equals(List.of("c"))) {
            expected.add("row 2");
        }
        List<String> present = present();
        if (BEFORE_INDEX.contains(operations) && present.contains(all.get(operations))) {
            expected.add(all.get(operations));
        }
        assertThat(present).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** How many operations of revision b are finished. */
    private int operations(List<String> rows) {
        if (rows.equals(List.of("b")) || rows.equals(List.of("c"))) {
            return 5;
        }
        List<String> marked = bench.query("select finished_operations from autogen_history where state <> 'finished'");
        assertThat(marked).hasSizeLessThan(2);
        return marked.isEmpty() ? 0 : Integer.parseInt(marked.get(0));
    }

    private List<String> present() {
        List<String> present = new ArrayList<>(bench.tables());
        present.addAll(bench.query("select indexname from pg_indexes where indexname in ('one_idx', 'two_idx')"));
        if (present.contains("one")) {
            present.addAll(bench.query("select 'row ' || id from one"));
        }
        return present;
    }
}
