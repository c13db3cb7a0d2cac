package dev.autogen.migration;

import java.util.Optional;

/** What a text was and what it becomes; leave one out for none. */
public final class TextChange {
    private Optional<String> before = Optional.empty();
    private Optional<String> after = Optional.empty();

    TextChange() {}

    public TextChange from(String text) {
        before = Optional.of(text);
        return this;
    }

    public TextChange to(String text) {
        after = Optional.of(text);
        return this;
    }

    Optional<String> before() {
        return before;
    }

    Optional<String> after() {
        return after;
    }
}
