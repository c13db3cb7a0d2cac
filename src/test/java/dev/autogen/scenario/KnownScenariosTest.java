package dev.autogen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every scenario that is known from elsewhere is shown by a folder or a test. */
class KnownScenariosTest {
    private static final Path INDEX = Path.of("src/test/resources/dev/autogen/scenario/known-scenarios.md");
    private static final Path FOLDERS = Path.of("src/test/resources/scenarios");

    private static final int TESTED_ELSEWHERE = 129;
    private static final int MISSED_ELSEWHERE = 41;

    /** Of which nothing shows some variant yet. */
    private static final Set<String> OPEN = Set.of();

    private static final List<KnownScenario> SCENARIOS = read();

    private static List<KnownScenario> read() {
        try (Stream<String> lines = Files.lines(INDEX)) {
            return lines.flatMap(KnownScenario::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_number_is_missing() {
        Stream<String> numbers = Stream.concat(
                IntStream.rangeClosed(1, TESTED_ELSEWHERE).mapToObj(String::valueOf),
                IntStream.rangeClosed(1, MISSED_ELSEWHERE).mapToObj(number -> "M" + number));
        assertThat(SCENARIOS.stream().map(KnownScenario::number)).containsExactlyElementsOf(numbers.toList());
    }

    @Test
    void only_what_is_listed_here_is_open() {
        List<String> open = SCENARIOS.stream()
                .filter(KnownScenario::isOpen)
                .map(KnownScenario::number)
                .toList();
        System.out.println(open.size() + " of " + SCENARIOS.size() + " known scenarios open: " + open);
        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @TestFactory
    Stream<DynamicTest> each_variant_is_shown() {
        return SCENARIOS.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.number(), () -> assertShown(scenario)));
    }

    private static void assertShown(KnownScenario scenario) {
        assertThat(scenario.evidence())
                .as("what shows each of " + scenario.variants())
                .hasSize(scenario.isOneForAll() ? 1 : scenario.variants().size());
        assertThat(scenario.references()).allSatisfy(KnownScenariosTest::assertThere);
    }

    private static void assertThere(String reference) {
        String[] parts = reference.split("#", -1);
        if (parts.length == 1) {
            assertThat(FOLDERS.resolve(reference).resolve("check.txt")).isRegularFile();
        } else {
            assertThat(tests("dev.autogen." + parts[0])).contains(parts[1]);
        }
    }

    private static List<String> tests(String type) {
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .filter(KnownScenariosTest::isTest)
                    .map(Method::getName)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no test class " + type, e);
        }
    }

    private static boolean isTest(Method method) {
        return Stream.of(Test.class, ParameterizedTest.class, TestFactory.class)
                .anyMatch(kind -> AnnotationSupport.isAnnotated(method, kind));
    }
}
