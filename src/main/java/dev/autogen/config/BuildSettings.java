package dev.autogen.config;

/**
 * How the project's own build is used.
 *
 * @param compilation whether it compiles what is older than its sources
 */
public record BuildSettings(Compilation compilation) {}
