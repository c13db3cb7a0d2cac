package dev.autogen.config;

import dev.autogen.schema.AutogenException;

/** Two databases of a project that would keep their versions in one table. */
public final class OnePlaceException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String one;
    private final String other;

    OnePlaceException(String one, String other) {
        super(
                Kind.USAGE,
                "The databases " + one + " and " + other
                        + " have the same url and keep their versions in the same schema;"
                        + " give [databases." + other
                        + "] its own url, schemas or version_schema, and name the database"
                        + " with --database where an option or variable says the url.");
        this.one = one;
        this.other = other;
    }

    public String one() {
        return one;
    }

    public String other() {
        return other;
    }
}
