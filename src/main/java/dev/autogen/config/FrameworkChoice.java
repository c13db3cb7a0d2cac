package dev.autogen.config;

/** The framework whose defaults apply. */
public enum FrameworkChoice {
    /** The one on the class path, if any. */
    AUTO,
    NONE,
    SPRING_BOOT,
    QUARKUS
}
