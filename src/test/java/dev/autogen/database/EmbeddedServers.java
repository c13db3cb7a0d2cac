package dev.autogen.database;

import java.nio.file.Path;

/** Embedded servers for tests, whose binaries are unpacked once for all of them. */
final class EmbeddedServers {

    static final int MAJOR = 16;

    private EmbeddedServers() {}

    static BinariesCache binaries() {
        return new BinariesCache(
                packed(),
                Path.of(System.getProperty("basedir", "."), "target", "postgres-binaries")
                        .toAbsolutePath());
    }

    static BinariesSource packed() {
        return BinariesJars.onClassPath(EmbeddedServers.class.getClassLoader());
    }

    static EmbeddedServer in(Path project) {
        return EmbeddedServer.of(project, MAJOR, binaries(), event -> {});
    }
}
