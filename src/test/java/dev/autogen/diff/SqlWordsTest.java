package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlWordsTest {

    @Test
    void words_are_spelled_as_the_catalog_holds_them() {
        assertThat(SqlWords.of("Lower(NAME) || \"Mixed \"\"Case\"\"\" || t.x_1"))
                .containsExactlyInAnyOrder("lower", "name", "Mixed \"Case\"", "t", "x_1");
    }

    @Test
    void text_in_quotes_is_no_word() {
        assertThat(SqlWords.of("a = 'b''c' and d = E'e\\'f' or g"))
                .containsExactlyInAnyOrder("a", "and", "d", "or", "g");
    }
}
