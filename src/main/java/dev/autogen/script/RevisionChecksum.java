package dev.autogen.script;

import dev.autogen.migration.Recording;

/**
 * The checksum of a revision's steps: SHA-256 over {@link CanonicalText}, in lower-case hex.
 *
 * <p>It is kept in databases, so it must be the same for ever. Formatting, comments and the place of the class do not
 * count; a data step counts by its name, a custom one by its statements.
 */
public final class RevisionChecksum {
    private RevisionChecksum() {}

    public static String of(Recording recording) {
        return Digest.of("upgrade\n" + CanonicalText.of(recording.upgrade()) + "downgrade\n"
                + CanonicalText.of(recording.downgrade()));
    }
}
