package dev.autogen.database;

import java.net.URL;

/**
 * An archive of PostgreSQL's programs for this platform.
 *
 * @param version the archive's version, such as 16.15.0
 * @param archive an xz-compressed tar
 */
public record PackedBinaries(String version, URL archive) {

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
