package dev.autogen.diff;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing of the target in both of its spellings.
 *
 * @param canonical as the server reads it back: what is compared
 * @param readable as people read it: what operations show
 */
record Spelled<T>(T canonical, T readable) {

    static <T> List<Spelled<T>> zip(List<T> canonical, List<T> readable) {
        if (canonical.size() != readable.size()) {
            throw new IllegalArgumentException("the canonical form has " + canonical.size() + " parts, the readable "
                    + readable.size() + ": " + readable);
        }
        return IntStream.range(0, canonical.size())
                .mapToObj(i -> new Spelled<>(canonical.get(i), readable.get(i)))
                .toList();
    }
}
