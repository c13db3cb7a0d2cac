package dev.autogen.command;

import java.util.List;

/**
 * Where a run of revisions is to lead.
 *
 * @param targets such as {@code head}, {@code -1} or a part of an identifier; a downgrade has one
 * @param noWait whether to fail at once when another run holds the lock
 * @param allowDestructive whether a downgrade may destroy data where the settings protect it
 * @param forceFirst whether a downgrade by steps begins at the first row where the database is at several revisions
 * @param accept whether to record first what applied revisions are now, where they have changed since
 */
public record RunRequest(
        List<String> targets, boolean noWait, boolean allowDestructive, boolean forceFirst, boolean accept) {

    public RunRequest {
        targets = List.copyOf(targets);
    }

    /** A run that takes no changed revision as it is. */
    public RunRequest(List<String> targets, boolean noWait, boolean allowDestructive, boolean forceFirst) {
        this(targets, noWait, allowDestructive, forceFirst, false);
    }

    /** A run that waits for its turn and destroys nothing that is protected. */
    public static RunRequest to(String target) {
        return new RunRequest(List.of(target), false, false, false);
    }
}
