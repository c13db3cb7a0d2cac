package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TopologicalOrderTest {

    private static List<String> order(List<String> items, Map<String, List<String>> needs) {
        return TopologicalOrder.of(items, Function.identity(), item -> needs.getOrDefault(item, List.of()));
    }

    @Test
    void what_is_needed_comes_first_and_the_rest_keeps_its_place() {
        assertThat(order(List.of("a", "b", "c", "d"), Map.of("a", List.of("c"), "c", List.of("d"))))
                .containsExactly("b", "d", "c", "a");
    }

    @Test
    void a_cycle_is_cut_at_its_first_member() {
        assertThat(order(List.of("a", "b", "c"), Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("a"))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_need_of_itself_or_of_something_unknown_is_passed_over() {
        assertThat(order(List.of("a", "b"), Map.of("a", List.of("a", "z", "b", "b"))))
                .containsExactly("b", "a");
    }
}
