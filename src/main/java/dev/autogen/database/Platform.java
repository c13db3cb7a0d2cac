package dev.autogen.database;

import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The operating system and processor, in the spelling of Zonky's archives. */
record Platform(String system, String architecture) {

    static Platform current() {
        return new Platform(system(System.getProperty("os.name")), ArchUtils.normalize(System.getProperty("os.arch")));
    }

    private static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return "darwin";
        }
        return lower.startsWith("windows") ? "windows" : "linux";
    }

    /** The archive's entry in a binaries jar, such as {@code postgres-linux-x86_64.txz}. */
    String archive() {
        return "postgres-" + system + "-" + architecture + ".txz";
    }

    /** As Zonky names its artifacts for this platform, such as {@code linux-arm64v8}. */
    String artifactSuffix() {
        String processor =
                switch (architecture) {
                    case "x86_64" -> "amd64";
                    case "x86_32" -> "i386";
                    case "arm_64" -> "arm64v8";
                    case "arm_32" -> "arm32v7";
                    case "ppcle_64" -> "ppc64le";
                    default -> architecture;
                };
        return system + "-" + processor;
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    /** Whether this process is root, whom PostgreSQL refuses to serve. */
    boolean isRoot() {
        Path self = Path.of("/proc/self");
        if (!Files.isDirectory(self)) {
            return System.getProperty("user.name").equals("root");
        }
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException e) {
            return System.getProperty("user.name").equals("root");
        }
    }
}
