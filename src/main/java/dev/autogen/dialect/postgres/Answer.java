package dev.autogen.dialect.postgres;

import java.util.Map;

/** The answer to a question that was surely asked. */
final class Answer {

    private Answer() {}

    static <K, T> T of(Map<K, T> answers, K id) {
        T answer = answers.get(id);
        if (answer == null) {
            throw new IllegalStateException("PostgreSQL built " + id + " and does not show it");
        }
        return answer;
    }
}
