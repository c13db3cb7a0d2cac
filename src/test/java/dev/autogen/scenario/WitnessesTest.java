package dev.autogen.scenario;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scenario.Witness.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each component of a schema and each operation is shown by a drift, a change and a no-change, or says why not. */
class WitnessesTest {
    private static final Path DRIFTS = Path.of("src/test/resources/drifts/bookshop.txt");
    private static final Pattern REASON = Pattern.compile("(?m)^- `(.+)`:");

    private static final String UNSAID = Witnesses.EXEMPT + "unsaid";

    private static final Witnesses WITNESSES = Witnesses.read();

    @Test
    void each_component_and_operation_has_its_row() throws IOException {
        assertThat(Files.readString(Witnesses.FILE.path())).isEqualTo(WITNESSES.with(new TreeMap<>()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_is_shown_or_says_why_not(Kind kind) throws IOException {
        Set<String> known = Stream.concat(titles(kind), reasons()).collect(toSet());
        assertThat(Witnesses.items())
                .filteredOn(item -> !known.contains(WITNESSES.of(item, kind)))
                .as("what nothing shows that is there, and no reason is given for")
                .isEmpty();
    }

    @Test
    void what_no_entity_says_is_shown_between_databases() {
        assertThat(Witnesses.items())
                .filteredOn(item -> WITNESSES.of(item, Kind.CHANGE).equals(UNSAID)
                        || WITNESSES.of(item, Kind.NO_CHANGE).equals(UNSAID))
                .isEmpty();
    }

    private static Stream<String> titles(Kind kind) throws IOException {
        return kind == Kind.DRIFT
                ? Drift.parse(Files.readString(DRIFTS)).stream().map(Drift::full)
                : Scenario.all().stream()
                        .filter(scenario -> scenario.changes() == (kind == Kind.CHANGE))
                        .map(Scenario::title);
    }

    private static Stream<String> reasons() throws IOException {
        Matcher reasons = REASON.matcher(Files.readString(Witnesses.FILE.path()));
        return reasons.results().map(found -> Witnesses.EXEMPT + found.group(1));
    }
}
