package dev.autogen.config;

import java.nio.file.Path;

/**
 * Where revisions are and how their files are named.
 *
 * @param versions the directory of the sources; absolute
 * @param packageName the Java package that they are in
 * @param fileTemplate the name of a file and its class, without {@code .java}, with tokens such as <code>{id}</code>
 */
public record RevisionSettings(Path versions, String packageName, String fileTemplate) {}
