package dev.autogen.command;

import dev.autogen.schema.AutogenException;

/** A rule for comparisons that says what no comparison knows. */
public final class InvalidRuleException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    InvalidRuleException(String rule, String problem) {
        super(Kind.USAGE, "The setting " + rule + ": " + problem + (problem.endsWith("?") ? "" : "."));
        this.rule = rule;
    }

    /** The rule as it was written. */
    public String rule() {
        return rule;
    }
}
