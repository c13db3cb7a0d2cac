package dev.autogen.project;

/**
 * A line of a source file.
 *
 * @param file from the project's directory, with slashes
 * @param line counted from 1
 */
public record SourceLocation(String file, int line) {}
