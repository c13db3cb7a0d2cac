package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;
import java.util.Objects;

/** A class that the entities need and the class path lacks. */
public final class MissingClassException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String missing;

    public MissingClassException(String missing, String user, Throwable cause) {
        super(
                Kind.USAGE,
                "The class %s, which %s needs, is not on the class path; add its library to the class path"
                        .formatted(missing, user),
                cause);
        this.missing = missing;
    }

    /** For an error whose message is the class's internal name. */
    public static MissingClassException neededBy(String user, LinkageError error) {
        return new MissingClassException(nameIn(error), user, error);
    }

    /** The missing class's name. */
    public String missing() {
        return missing;
    }

    private static String nameIn(Throwable error) {
        return Objects.toString(error.getMessage(), "(unknown)").replace('/', '.');
    }
}
