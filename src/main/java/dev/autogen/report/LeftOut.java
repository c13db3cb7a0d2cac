package dev.autogen.report;

import java.util.List;

/**
 * What a rule of the team's left out of a comparison.
 *
 * @param rule the rule as it was written
 * @param differences what would have counted without it, a line each
 */
public record LeftOut(String rule, List<String> differences) {

    public LeftOut {
        differences = List.copyOf(differences);
    }
}
