package dev.autogen.framework;

import dev.autogen.schema.AutogenException;

/** A framework that the settings name and the class path lacks. */
public final class MissingFrameworkException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String framework;

    MissingFrameworkException(String framework) {
        super(
                Kind.USAGE,
                framework + " is not on the class path, although the setting framework asks for it; add it to the class"
                        + " path, or set framework = \"auto\"");
        this.framework = framework;
    }

    public String framework() {
        return framework;
    }
}
