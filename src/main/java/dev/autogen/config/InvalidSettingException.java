package dev.autogen.config;

import dev.autogen.schema.AutogenException;

/** A value that does not fit its setting. */
public final class InvalidSettingException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String expected;

    InvalidSettingException(String key, Place place, String expected, String found) {
        super(Kind.USAGE, place + ": " + key + " must be " + expected + found + ".");
        this.key = key;
        this.expected = expected;
    }

    /** The setting. */
    public String key() {
        return key;
    }

    /** What its values look like. */
    public String expected() {
        return expected;
    }
}
