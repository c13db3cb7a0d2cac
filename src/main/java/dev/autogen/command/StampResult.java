package dev.autogen.command;

import java.util.List;

/**
 * What a stamp did.
 *
 * @param before the rows of the version table before it
 * @param after the rows now
 */
public record StampResult(List<String> before, List<String> after) {

    public StampResult {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
