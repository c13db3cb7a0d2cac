package dev.autogen.command;

import java.nio.file.Path;

/**
 * Revisions to be written for another tool.
 *
 * @param format whose files
 * @param range a revision, or several as {@code a:b}; {@code :} for all
 * @param directory where they go
 */
public record ExportRequest(ExportFormat format, String range, Path directory) {}
