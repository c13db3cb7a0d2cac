package dev.autogen.testing;

import dev.autogen.dialect.AnswerCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers in memory, which tells what was not there. */
public final class AnswerMap implements AnswerCache {

    private final Map<String, byte[]> answers = new HashMap<>();
    private final List<String> missed = new ArrayList<>();

    @Override
    public Optional<byte[]> find(String key) {
        Optional<byte[]> answer = Optional.ofNullable(answers.get(key));
        if (answer.isEmpty()) {
            missed.add(key);
        }
        return answer;
    }

    @Override
    public void keep(String key, byte[] answer) {
        answers.put(key, answer);
    }

    /** The keys asked for in vain since this was asked last. */
    public List<String> missed() {
        List<String> keys = List.copyOf(missed);
        missed.clear();
        return keys;
    }

    /** Cuts every answer in the middle. */
    public void spoil() {
        answers.replaceAll((key, answer) -> java.util.Arrays.copyOf(answer, answer.length / 2));
    }
}
