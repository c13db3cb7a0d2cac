package dev.autogen.config;

import dev.autogen.schema.AutogenException;

/** A setting that names an environment variable which is not set. */
public final class UndefinedVariableException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String variable;

    UndefinedVariableException(String key, String variable, Place place) {
        super(
                Kind.USAGE,
                place + ": " + key + " needs the environment variable " + variable
                        + ", which is not set; set it, or write it into .env, or give a default as in ${" + variable
                        + ":-default}.");
        this.key = key;
        this.variable = variable;
    }

    /** The setting. */
    public String key() {
        return key;
    }

    /** The variable's name. */
    public String variable() {
        return variable;
    }
}
