package dev.autogen.rewrite;

import dev.autogen.schema.AutogenException;

/** A rewriter cannot be used as the settings ask for it. */
public final class InvalidRewriterException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String name;

    public InvalidRewriterException(String name, String problem) {
        super(Kind.USAGE, "Rewriter " + name + ": " + problem + ".");
        this.name = name;
    }

    public InvalidRewriterException(String name, String problem, Throwable cause) {
        super(Kind.USAGE, "Rewriter " + name + ": " + problem + ".", cause);
        this.name = name;
    }

    /** The name in the settings. */
    public String name() {
        return name;
    }
}
