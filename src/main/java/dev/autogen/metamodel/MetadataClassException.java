package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;

/** A class of the setting {@code metadata} that gives none. */
public final class MetadataClassException extends AutogenException {
    private static final long serialVersionUID = 1L;

    public MetadataClassException(String className, String problem) {
        super(Kind.USAGE, message(className, problem));
    }

    public MetadataClassException(String className, String problem, Throwable cause) {
        super(Kind.USAGE, message(className, problem), cause);
    }

    private static String message(String className, String problem) {
        return "The class %s, which the setting metadata names, %s".formatted(className, problem);
    }
}
