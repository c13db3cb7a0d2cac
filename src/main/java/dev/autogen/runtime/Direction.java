package dev.autogen.runtime;

import java.util.Locale;

/** Which half of a revision is carried out. */
public enum Direction {
    UPGRADE,
    DOWNGRADE;

    /** The direction as the history table and messages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Direction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
