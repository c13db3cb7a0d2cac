package dev.autogen.schema;

/**
 * How a column is computed from the others of its row.
 *
 * @param expression the expression as SQL text
 * @param stored whether the value is kept on disk; a virtual one, from PostgreSQL 18, is computed when read
 */
public record Generated(String expression, boolean stored) {}
