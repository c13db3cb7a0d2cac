package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTemplateTest {
    private static final Instant CREATED = Instant.parse("2026-11-21T23:30:05Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add account table | R1f_AddAccountTable",
                "''                | R1f",
                "' -- '            | R1f",
                "42 is the answer  | R1f_42IsTheAnswer",
                "don't drop O’Neil | R1f_DontDropONeil",
                "über Größe        | R1f_UberGroE",
                "表を追加             | R1f",
                "CREATE bookshop   | R1f_CREATEBookshop",
                "add a column that nobody will ever need in this life | R1f_AddAColumnThatNobodyWillEverNeedInThis",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | R1f_Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            })
    void any_message_gives_the_name_of_a_class(String message, String expected) {
        assertThat(FileTemplate.standard().className("1f", message, CREATED)).isEqualTo(expected);
    }

    @Test
    void an_id_with_odd_characters_gives_a_java_name() {
        assertThat(FileTemplate.standard().className("1.2/é", "x", CREATED)).isEqualTo("R1_2___X");
    }

    @Test
    void time_is_told_where_the_user_is() {
        String pattern = "V{year}{month}{day}_{hour}{minute}{second}_{id}_{message}";
        assertThat(FileTemplate.of(pattern, ZoneOffset.UTC, 40).className("1f", "Add It", CREATED))
                .isEqualTo("V20261121_233005_1f_add_it");
        assertThat(FileTemplate.of(pattern, ZoneId.of("Europe/Berlin"), 40).className("1f", "Add It", CREATED))
                .isEqualTo("V20261122_003005_1f_add_it");
    }

    @Test
    void the_names_that_alembic_has_for_tokens_are_known() {
        assertThat(FileTemplate.of("V{epoch}_{rev}_{slug}", ZoneOffset.UTC, 40).className("1f", "Add It", CREATED))
                .isEqualTo("V" + CREATED.getEpochSecond() + "_1f_add_it");
    }

    @Test
    void a_message_is_cut_where_it_is_asked_for() {
        FileTemplate template = FileTemplate.of("R{id}_{message}", ZoneOffset.UTC, 8);
        assertThat(template.className("1f", "add account table", CREATED)).isEqualTo("R1f_add");
        assertThat(template.className("1f", "accounting", CREATED)).isEqualTo("R1f_accounti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{id}", "R_{Message}", "R{id}-{message}", "R{id}_{nothing}", "a/R{id}"})
    void a_template_that_names_no_class_is_refused(String pattern) {
        assertThatThrownBy(() -> FileTemplate.of(pattern, ZoneOffset.UTC, 40))
                .isInstanceOf(InvalidFileTemplateException.class)
                .hasMessageContaining(pattern);
    }
}
