package dev.autogen.database;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;

/**
 * An archive of PostgreSQL's programs for this platform.
 *
 * @param version the archive's version, such as 16.15.0
 * @param archive an xz-compressed tar
 */
public record PackedBinaries(String version, URL archive) {

    /** The archive for this platform in a jar of Zonky's. */
    static PackedBinaries inJar(String version, Path jar) {
        try {
            return new PackedBinaries(
                    version,
                    new URL("jar:" + jar.toUri() + "!/" + Platform.current().archive()));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file's URL is no URL: " + jar, e);
        }
    }

    int major() {
        return majorOf(version);
    }

    static int majorOf(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
