package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;

/** A class compiled for a newer Java than the running one. */
public final class NewerClassFileException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final int required;

    public NewerClassFileException(String className, int required, int running) {
        super(
                Kind.USAGE,
                "%s is compiled for Java %d, but autogen runs on Java %d; set JAVA_HOME to a JDK %d or newer"
                        .formatted(className, required, running, required));
        this.required = required;
    }

    /** The Java release that can load the class. */
    public int required() {
        return required;
    }
}
