package dev.autogen.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** The version of each major version of PostgreSQL that autogen was built and tested with. */
final class PinnedVersions {

    private static final String RESOURCE = "postgres-versions.properties";

    private PinnedVersions() {}

    /** Such as 17.11.0; the newest first. */
    static List<String> newestFirst() {
        Properties versions = new Properties();
        try (InputStream in = PinnedVersions.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from autogen's jar");
            }
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.values().stream()
                .map(String::valueOf)
                .sorted(Comparator.comparing(PackedBinaries::majorOf).reversed())
                .toList();
    }
}
