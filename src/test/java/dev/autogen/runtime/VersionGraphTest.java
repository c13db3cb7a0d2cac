package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionGraphException;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionLookup;
import dev.autogen.script.RevisionRange;
import dev.autogen.testing.FreshDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Carries out what {@code version-graph.md} says. */
class VersionGraphTest {
    private static final int SITUATIONS = 56;

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    private static final GraphBench BENCH = new GraphBench(DATABASE);
    private static final GraphDocument DOCUMENT = GraphDocument.read();

    @BeforeAll
    static void make_the_tables() {
        BENCH.prepare();
    }

    @Test
    void no_situation_is_missing() {
        assertThat(DOCUMENT.numbers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, SITUATIONS)
                        .mapToObj(number -> "V" + number)
                        .toList());
    }

    @TestFactory
    Stream<DynamicContainer> each_situation_goes_as_it_says() {
        return DOCUMENT.sections().stream()
                .map(section -> dynamicContainer(
                        section.number(),
                        Stream.concat(
                                section.rows().stream()
                                        .map(row -> dynamicTest(String.join(" | ", row.cells()), () -> assertRow(row))),
                                section.references().stream()
                                        .map(name -> dynamicTest(name, () -> assertThere(name))))));
    }

    @Test
    void each_situation_is_shown() {
        assertThat(DOCUMENT.sections()).allSatisfy(section -> assertThat(
                        section.rows().size() + section.references().size())
                .isPositive());
    }

    private static void assertRow(GraphDocument.Row row) {
        if (row.isOf("command")) {
            assertCommand(row);
        } else if (row.isOf("error")) {
            assertGraph(row);
        } else if (row.isOf("name")) {
            assertFound(row, "revisions", () -> lookup(row).all(row.cell("name")));
        } else {
            assertFound(
                    row,
                    "history",
                    () -> newestFirst(new RevisionRange(graph(row), lookup(row)).revisions(row.cell("range"))));
        }
    }

    private static void assertCommand(GraphDocument.Row row) {
        BENCH.start(GraphBench.words(row.cell("at")));
        row.error("steps")
                .ifPresentOrElse(
                        message -> assertRefused(() -> BENCH.run(graph(row), row.cell("command")), message),
                        () -> BENCH.run(graph(row), row.cell("command")));
        assertThat(BENCH.done())
                .isEqualTo(row.error("steps").isPresent() ? List.of() : GraphBench.words(row.cell("steps")));
        assertThat(BENCH.rows()).isEqualTo(GraphBench.words(row.cell("rows")));
    }

    private static void assertGraph(GraphDocument.Row row) {
        String message = row.cell("error");
        if (message.isEmpty()) {
            GraphDocument.graph(row.cell("graph"));
        } else {
            assertRefused(() -> GraphDocument.graph(row.cell("graph")), message);
        }
    }

    private static void assertFound(GraphDocument.Row row, String column, Question question) {
        row.error(column).ifPresentOrElse(message -> assertRefused(question::ask, message), () -> assertThat(
                        question.ask().stream().map(RevisionHeader::id).collect(Collectors.joining(" ")))
                .isEqualTo(row.cell(column)));
    }

    private static void assertRefused(Runnable command, String message) {
        assertThatThrownBy(command::run)
                .isInstanceOf(RevisionGraphException.class)
                .hasMessageContaining(message);
    }

    private static void assertThere(String reference) throws ClassNotFoundException {
        String[] parts = reference.split("#");
        assertThat(Arrays.stream(Class.forName("dev.autogen." + parts[0]).getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(method -> method.getName()))
                .contains(parts[1]);
    }

    private static RevisionLookup lookup(GraphDocument.Row row) {
        return new RevisionLookup(graph(row), () -> GraphBench.words(row.cell("at")));
    }

    private static List<RevisionHeader> newestFirst(List<RevisionHeader> revisions) {
        List<RevisionHeader> reversed = new ArrayList<>(revisions);
        Collections.reverse(reversed);
        return reversed;
    }

    private static RevisionGraph graph(GraphDocument.Row row) {
        return GraphDocument.graph(row.graph());
    }

    /** What is asked of a graph. */
    @FunctionalInterface
    private interface Question {
        List<RevisionHeader> ask();
    }
}
