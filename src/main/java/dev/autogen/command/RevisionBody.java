package dev.autogen.command;

import dev.autogen.report.Verdict;
import java.util.Optional;

/**
 * What was compared for a new revision, or for its steps on one of several databases.
 *
 * @param database the name of the database; none where there is one
 * @param verdict what was compared
 * @param unproved why the plan could not be tried out on a scratch database, where that was so
 */
public record RevisionBody(Optional<String> database, Verdict verdict, Optional<String> unproved) {}
