/** Writes verdicts, revisions and SQL for people and for machines. */
@NullMarked
package dev.autogen.report;

import org.jspecify.annotations.NullMarked;
