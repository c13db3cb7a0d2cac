package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import org.jspecify.annotations.Nullable;

/** A class that a setting names and that cannot be used for it. */
public final class InvalidUserClassException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String name;

    InvalidUserClassException(String setting, String name, String problem, @Nullable Throwable cause) {
        super(Kind.USAGE, "The class " + name + " of the setting " + setting + " cannot be used: " + problem + ".");
        this.name = name;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** The full name of the class. */
    public String name() {
        return name;
    }
}
