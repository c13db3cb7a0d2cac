package dev.autogen.database;

import dev.autogen.schema.AutogenException;

/** Settings of Maven that cannot be read. */
public final class MavenSettingsException extends AutogenException {
    private static final long serialVersionUID = 1L;

    MavenSettingsException(String reason, Throwable cause) {
        super(
                Kind.USAGE,
                "Maven's settings, through which PostgreSQL's programs are fetched, cannot be read: " + reason.strip()
                        + "; correct them, or use the version of PostgreSQL that autogen brings.",
                cause);
    }
}
