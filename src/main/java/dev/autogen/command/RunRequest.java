package dev.autogen.command;

/**
 * Where a run of revisions is to lead.
 *
 * @param target such as {@code head}, {@code -1} or a part of an identifier
 * @param noWait whether to fail at once when another run holds the lock
 * @param allowDestructive whether a downgrade may destroy data where the settings protect it
 */
public record RunRequest(String target, boolean noWait, boolean allowDestructive) {

    /** A run that waits for its turn and destroys nothing that is protected. */
    public static RunRequest to(String target) {
        return new RunRequest(target, false, false);
    }
}
