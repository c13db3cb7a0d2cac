package dev.autogen.command;

import dev.autogen.report.Verdict;

/**
 * What a comparison of two sides gave.
 *
 * @param verdict what differs
 * @param sql the statements that make the first side equal to the second, each with a semicolon
 * @param applied whether they were carried out
 */
public record DiffOutcome(Verdict verdict, String sql, boolean applied) {}
