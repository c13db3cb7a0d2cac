package dev.autogen.runtime;

/**
 * A part of a script that a database's owner runs.
 *
 * @param name what it does, as a file may be called: letters, digits and {@code _}
 * @param sql its text, with a final line feed
 */
public record ScriptPart(String name, String sql) {}
