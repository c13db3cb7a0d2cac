package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive steps of a long revision that share a method.
 *
 * @param topic what they are about
 * @param steps the steps
 */
record Chapter(String topic, List<Step> steps) {
    /** A method of this many calls can still be read, and is far below the 64 KB that a class file allows. */
    private static final int LONGEST = 400;

    Chapter {
        steps = List.copyOf(steps);
    }

    static boolean needed(List<Step> steps) {
        return weight(steps) > LONGEST;
    }

    /** Cuts the steps where their topic changes and where a method becomes too long. */
    static List<Chapter> of(List<Step> steps) {
        List<Chapter> chapters = new ArrayList<>();
        for (Step step : steps) {
            int last = chapters.size() - 1;
            if (last >= 0 && chapters.get(last).takes(step)) {
                chapters.set(last, chapters.get(last).with(step));
            } else {
                chapters.add(new Chapter(step.topic(), List.of(step)));
            }
        }
        return chapters;
    }

    int weight() {
        return weight(steps);
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        steps.forEach(step -> code.add(step.code()));
        return code.build();
    }

    private boolean takes(Step step) {
        return step.topic().equals(topic) && weight() + step.weight() <= LONGEST;
    }

    private Chapter with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Chapter(topic, longer);
    }

    private static int weight(List<Step> steps) {
        return steps.stream().mapToInt(Step::weight).sum();
    }
}
