package dev.autogen.scenario;

import static java.util.stream.Collectors.joining;

import dev.autogen.operation.Operation;
import dev.autogen.scenario.Witness.Kind;
import dev.autogen.schema.SchemaObject;
import dev.autogen.testing.RecordValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For each component of a schema and each operation a drift, a change and a no-change that show it.
 *
 * <p>They are listed in {@code witnesses.md}, which the tests that run them hold true: a witness that does not show any more
 * what it is named for fails, and so does a place that is empty though something would fit. {@code -Dscenarios.update}
 * writes the file anew, where each place keeps its witness as long as that is true.
 */
final class Witnesses {
    static final ExpectedFile FILE = new ExpectedFile(Path.of("src/test/resources/dev/autogen/scenario/witnesses.md"));

    /** What a place without a witness says before the reason. */
    static final String EXEMPT = "exempt: ";

    private static final Pattern ROW = Pattern.compile("\\| `(.+)` \\|(.*)\\|(.*)\\|(.*)\\|");
    private static final String HEAD =
            """
            # What shows each component and operation

            Each component of a schema and each operation, with one of the drifts and scenarios that show it; written by
            `-Dscenarios.update`. A drift and a change show the operations that they take, and the components that they
            change in the database. A no-change shows the components that say something on both sides. Where nothing
            can show it, `exempt:` says why, by hand.

            - `alone`: it differs only with its object, which comes or goes as a whole
            - `assumed`: the server or the planner alone sets it, so that there is nothing to differ
            - `bookshop`: the bookshop has none of it, or none that can drift without something else; scenarios do
            - `by hand`: only a revision that somebody writes, a rewriter of the user's or `@RenamedFrom` has it
            - `difference`: a value that says something is always a difference
            - `earlier`: an earlier revision has to know it, as in `KnownUnitsTest`
            - `equal`: what is equal takes no operation
            - `kept`: privileges belong to whoever runs the database: they stay, and come back with a view that is made anew
            - `reverse`: it is planned only as the way back of another one
            - `stored`: PostgreSQL 16 keeps every computed column; `VirtualColumnIT` has others
            - `unsaid`: no entity says it, so that a database cannot drift from them in it: it stays as it is, or goes with its
              object; between databases it differs, as a change shows

            | What | Drift | Change | No change |
            |---|---|---|---|
            """;

    private final SortedMap<String, Map<Kind, String>> rows;

    private Witnesses(SortedMap<String, Map<Kind, String>> rows) {
        this.rows = rows;
    }

    /** All that has to be shown. */
    static List<String> items() {
        List<String> items = new ArrayList<>(RecordValues.componentsOf(SchemaObject.class));
        Stream.of(Operation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .sorted()
                .forEach(items::add);
        return items;
    }

    static Witnesses read() {
        SortedMap<String, Map<Kind, String>> rows = new TreeMap<>();
        try (Stream<String> lines = Files.lines(FILE.path())) {
            lines.map(ROW::matcher).forEach(row -> {
                if (row.matches()) {
                    Map<Kind, String> witnesses = new EnumMap<>(Kind.class);
                    for (Kind kind : Kind.values()) {
                        witnesses.put(kind, row.group(kind.ordinal() + 2).strip());
                    }
                    rows.put(row.group(1), witnesses);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Witnesses(rows);
    }

    /** The title of the witness, empty where there is none. */
    String of(String item, Kind kind) {
        return rows.getOrDefault(item, Map.of()).getOrDefault(kind, "");
    }

    /** The file with what was seen, by title. */
    String with(SortedMap<String, Witness> seen) {
        return HEAD
                + items().stream()
                        .map(item -> Stream.of(Kind.values())
                                .map(kind -> (" " + chosen(item, kind, seen)).stripTrailing() + " |")
                                .collect(joining("", "| `" + item + "` |", "\n")))
                        .collect(joining());
    }

    /** The named one as long as it holds or was not looked at, else the one that shows the fewest things besides. */
    private String chosen(String item, Kind kind, SortedMap<String, Witness> seen) {
        String named = of(item, kind);
        if (isWitness(named) && (!seen.containsKey(named) || seen.get(named).shows(kind, item))) {
            return named;
        }
        return seen.entrySet().stream()
                .filter(each -> each.getValue().shows(kind, item))
                .min(Comparator.comparingInt(each -> each.getValue().touched().size()))
                .map(Map.Entry::getKey)
                .orElse(isWitness(named) ? "" : named);
    }

    static boolean isWitness(String place) {
        return !place.isEmpty() && !place.startsWith(EXEMPT);
    }
}
