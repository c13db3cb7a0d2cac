package dev.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
