package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjunctionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a > 0 | a > 0",
                "((b <= 5) AND (a >= 1)) | ((a >= 1) AND (b <= 5))",
                "(b <= 5) AND (a >= 1) | (a >= 1) AND (b <= 5)",
                "((c = 'x AND (a') AND (b <> ']')) | ((b <> ']') AND (c = 'x AND (a'))",
                "((\"x AND y\" > 0) AND (a > 0)) | ((\"x AND y\" > 0) AND (a > 0))",
                "(((b > 0) AND (a > 0)) OR (c > 0)) | (((b > 0) AND (a > 0)) OR (c > 0))",
                "((b > 0) OR (a > 0)) | ((b > 0) OR (a > 0))",
            })
    void operands_of_the_outermost_and_are_sorted_and_nothing_else(String condition, String sorted) {
        assertThat(Conjunction.sorted(condition)).isEqualTo(sorted);
    }
}
