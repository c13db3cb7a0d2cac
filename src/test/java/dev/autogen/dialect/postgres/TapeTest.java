package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.testing.AnswerMap;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TapeTest {

    private static final List<String> QUESTION = List.of("what is there?");
    private final Memory memory = new Memory(new AnswerMap(), new Surroundings(16, "here"));

    @Test
    void every_kind_of_cell_comes_back_from_bytes() throws IOException {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("text", "a\u0000ß\n😀");
        cells.put("empty", "");
        cells.put("nothing", null);
        cells.put("array", Arrays.asList("a", null, ""));
        cells.put("no_elements", List.of());
        Tape tape = new Tape(
                List.of(
                        new Tape.Answered("one", List.of(new CatalogRow(cells), new CatalogRow(cells))),
                        new Tape.Answered("two", List.of())),
                Optional.of(new Tape.Failure("42704", "no such thing")));
        assertThat(Tape.of(tape.bytes())).isEqualTo(tape);
    }

    @Test
    void bytes_that_end_early_are_no_tape() {
        byte[] bytes = new Tape(
                        List.of(new Tape.Answered("one", List.of(new CatalogRow(Map.of("a", "long enough"))))),
                        Optional.empty())
                .bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Tape.of(part)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void answers_to_other_questions_are_asked_for_anew() throws SQLException {
        assertThat(say("select 1", "one")).isEqualTo("one");
        assertThat(say("select 1", "never said")).isEqualTo("one");
        assertThat(say("select 2", "two")).isEqualTo("two");
        assertThat(say("select 2", "never said")).isEqualTo("two");
    }

    private String say(String query, String answer) throws SQLException {
        return memory.ask(QUESTION, new OneAnswer(answer), session -> session.rows(query)
                .get(0)
                .text("answer"));
    }

    private record OneAnswer(String answer) implements Memory.Stage, CatalogSession {
        @Override
        public <T> T play(Memory.Conversation<T> conversation) throws SQLException {
            return conversation.hold(this);
        }

        @Override
        public void execute(String sql) {
            throw new AssertionError(sql);
        }

        @Override
        public List<CatalogRow> rows(String sql, Object... parameters) {
            return List.of(new CatalogRow(Map.of("answer", answer)));
        }

        @Override
        public int major() {
            return 16;
        }
    }
}
