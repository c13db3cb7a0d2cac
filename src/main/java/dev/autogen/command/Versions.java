package dev.autogen.command;

import java.util.Objects;

/** The version of autogen that runs. */
final class Versions {
    private static final String UNPACKED = "development";

    private Versions() {}

    /** The version in the jar's manifest. */
    static String autogen() {
        return Objects.requireNonNullElse(Versions.class.getPackage().getImplementationVersion(), UNPACKED);
    }
}
