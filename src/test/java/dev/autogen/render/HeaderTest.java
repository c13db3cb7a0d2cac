package dev.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create bookshop             | Create bookshop.",
                "don't drop                  | Don't drop.",
                "über alles                  | Über alles.",
                "a                           | A.",
                "fix: add a key              | Fix: add a key.",
                "done!                       | Done!",
                "Add a column.               | Add a column.",
                "shelf_mark for genres       | shelf_mark for genres.",
                "iPhone models               | iPhone models.",
                "book.title is longer        | book.title is longer.",
                "3 tables                    | 3 tables.",
                "''                          | Revision 27c6a30d7c24."
            })
    void the_message_becomes_a_sentence(String message, String sentence) {
        assertThat(Header.javadoc(RevisionSources.root(message, List.of())).lines())
                .first()
                .isEqualTo(sentence);
    }

    @Test
    void another_hibernate_than_before_is_told() {
        assertThat(Header.javadoc(RevisionSources.readWith(Optional.of("7.2.19.Final"), Optional.of("6.6.43.Final"))))
                .contains("by autogen 0.1.0 with Hibernate 7.2.19.Final.")
                .contains("\n\n<p>Hibernate 6.6.43.Final → 7.2.19.Final: ");
    }

    @Test
    void the_same_hibernate_or_an_unknown_one_is_no_change() {
        Optional<String> known = Optional.of("7.2.19.Final");
        assertThat(Header.javadoc(RevisionSources.readWith(known, known))).doesNotContain("→");
        assertThat(Header.javadoc(RevisionSources.readWith(known, Optional.empty())))
                .doesNotContain("→");
        assertThat(Header.javadoc(RevisionSources.readWith(Optional.empty(), known)))
                .doesNotContain("→")
                .doesNotContain("Hibernate");
    }
}
