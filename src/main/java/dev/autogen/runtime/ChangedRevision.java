package dev.autogen.runtime;

import java.util.Optional;

/**
 * An applied revision that is not what it was when it was applied.
 *
 * @param revision its identifier
 * @param recorded the checksum in the history; empty for a stamped revision, of which nobody knows what it was
 * @param present the checksum of the revision as it is now
 */
public record ChangedRevision(String revision, Optional<String> recorded, String present) {}
