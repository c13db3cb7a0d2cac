package dev.autogen.config;

/** Whether classes that are older than their sources are compiled before they are read. */
public enum Compilation {
    /** By the project's own build. */
    AUTO,
    /** Whatever is there is read. */
    NEVER
}
