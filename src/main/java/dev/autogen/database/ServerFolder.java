package dev.autogen.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one embedded server: its data, password and log.
 *
 * @param path {@code .autogen/postgres-16} of a project
 */
record ServerFolder(Path path) {

    private static final int PASSWORD_BYTES = 24;

    Path data() {
        return path.resolve("data");
    }

    /** Where a cluster is made before it is whole. */
    Path unfinishedData() {
        return path.resolve("data.unfinished");
    }

    Path log() {
        return path.resolve("server.log");
    }

    private Path passwordFile() {
        return path.resolve("password");
    }

    boolean isInitialised() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /** Creates the folder, and keeps what is beside it out of Git. */
    void create() throws IOException {
        Path parent = Files.createDirectories(path.getParent());
        Path ignore = parent.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        Folders.createPrivate(path);
    }

    /** Makes a new password, which only the owner can read. */
    Path createPassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), ownerOnly());
        return Files.writeString(
                passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        boolean posix = Files.getFileStore(path).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            throw new EmbeddedServerException(
                    path,
                    "The embedded server in " + path
                            + " has data, but its file \"password\" is gone; put the file back,"
                            + " or stop the server and delete the folder to start with empty databases.");
        }
        return Files.readString(passwordFile()).strip();
    }

    /** What a running server, or one that was killed, says of itself. */
    Optional<Postmaster> postmaster() throws IOException {
        Path file = postmasterFile();
        return Files.exists(file) ? Postmaster.parse(Files.readAllLines(file)) : Optional.empty();
    }

    /** Removes what a killed server left, so that a process which has its number now is not taken for it. */
    void forgetPostmaster() throws IOException {
        Files.deleteIfExists(postmasterFile());
    }

    private Path postmasterFile() {
        return data().resolve("postmaster.pid");
    }

    void appendSettings(Path cluster, List<String> lines) throws IOException {
        Files.write(cluster.resolve("postgresql.conf"), lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** The end of the log, for an error message. */
    String lastLog() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
