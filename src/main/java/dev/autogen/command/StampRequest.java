package dev.autogen.command;

import java.util.List;

/**
 * Where a database is to count as being.
 *
 * @param targets names of revisions
 * @param purge whether the version table is emptied first, whatever is in it
 * @param noWait whether to fail at once when a run holds the lock
 */
public record StampRequest(List<String> targets, boolean purge, boolean noWait) {

    public StampRequest {
        targets = List.copyOf(targets);
    }
}
