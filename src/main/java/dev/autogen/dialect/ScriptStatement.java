package dev.autogen.dialect;

/**
 * A statement of a SQL script.
 *
 * @param start where it begins in the script, after white space and comments
 * @param sql its text from there, without the semicolon
 */
public record ScriptStatement(int start, String sql) {}
