package dev.autogen.config;

/**
 * A text that must not be shown.
 *
 * @param value the text itself, for the one who logs in
 */
public record Secret(String value) {

    static final String HIDDEN = "***";

    @Override
    public String toString() {
        return HIDDEN;
    }
}
