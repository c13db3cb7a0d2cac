package dev.autogen.config;

import java.util.List;

/**
 * A rule for what a comparison leaves out; an empty list says nothing.
 *
 * @param kinds kinds of thing, such as {@code index}
 * @param names patterns of names, such as {@code legacy_*.*}
 * @param attributes attributes, such as {@code comment}
 */
public record RuleSetting(List<String> kinds, List<String> names, List<String> attributes) {

    public RuleSetting {
        kinds = List.copyOf(kinds);
        names = List.copyOf(names);
        attributes = List.copyOf(attributes);
    }

    /** The rule as a file says it: {@code kind = "index", name = ["a", "b"]}. */
    @Override
    public String toString() {
        return RulesType.content(this);
    }
}
