package dev.autogen.command;

import dev.autogen.script.RevisionHeader;
import dev.autogen.script.SquashRange;

/**
 * A baseline that is not written yet.
 *
 * @param range what it replaces
 * @param header what it says of itself, with the file that it will be in
 * @param text the whole file
 */
record Baseline(SquashRange range, RevisionHeader header, String text) {}
