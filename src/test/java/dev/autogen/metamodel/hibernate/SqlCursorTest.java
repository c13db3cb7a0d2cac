package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqlCursorTest {

    @Test
    void commas_in_parentheses_literals_and_quotes_do_not_split() {
        assertThat(SqlCursor.splitAtCommas("f(a, b), 'c, d', \"e, f\", array[1, 2], $$g, h$$"))
                .containsExactly("f(a, b)", "'c, d'", "\"e, f\"", "array[1, 2]", "$$g, h$$");
    }

    @Test
    void parentheses_in_literals_do_not_count() {
        SqlCursor cursor = new SqlCursor("(a = ')' and \"(\" = 1) rest");
        assertThat(cursor.parenthesised()).isEqualTo("a = ')' and \"(\" = 1");
        assertThat(cursor.rest()).isEqualTo("rest");
    }

    @Test
    void identifiers_fold_unless_they_are_quoted() {
        assertThat(new SqlCursor("App.\"My \"\"T\"\"\"").qualifiedName()).containsExactly("app", "My \"T\"");
    }

    @Test
    void a_quoted_word_is_no_keyword() {
        assertThat(new SqlCursor("\"where\" x").accept("where")).isFalse();
        assertThat(new SqlCursor("WHERE x").accept("where")).isTrue();
    }

    @Test
    void numbers_have_signs() {
        assertThat(new SqlCursor("-12").number()).isEqualTo(-12);
        assertThatThrownBy(() -> new SqlCursor("twelve").number())
                .isInstanceOf(UnreadableSqlException.class)
                .hasMessageContaining("'twelve'");
    }

    @Test
    void an_open_parenthesis_is_an_error() {
        assertThatThrownBy(() -> new SqlCursor("(a").parenthesised()).hasMessageContaining("its end");
    }
}
